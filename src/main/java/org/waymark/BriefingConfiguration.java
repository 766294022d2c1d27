package org.waymark;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.briefing.documents.Documents;
import org.waymark.briefing.documents.DrawnPicture;
import org.waymark.briefing.pictures.PictureDrawer;
import org.waymark.briefing.writing.NoteWriter;
import org.waymark.glossary.Glossary;

/** Whatever makes notes of answers. */
@Configuration(proxyBeanMethods = false)
class BriefingConfiguration {
    @Bean
    NoteWriter noteWriter(Glossary glossary) {
        return new NoteWriter(glossary);
    }

    @Bean
    Documents documents() {
        var drawer = new PictureDrawer();
        return new Documents(picture -> new DrawnPicture(drawer.svg(picture), drawer.png(picture)));
    }
}
