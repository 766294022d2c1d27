package org.waymark.briefing.documents;

/** What a note can be had as. */
public enum Format {
    HTML("text/html;charset=UTF-8", "html"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    CSV("text/csv;charset=UTF-8", "csv");

    private final String mediaType;
    private final String ending;

    Format(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** As it goes into {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** Of file names, without a dot. */
    public String ending() {
        return ending;
    }
}
