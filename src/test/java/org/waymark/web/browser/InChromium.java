package org.waymark.web.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one browser, and passes them over where none is installed. */
final class InChromium implements BeforeAllCallback, ParameterResolver {
    private static final Namespace NAMES = Namespace.create(InChromium.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        assumeTrue(
                Chromium.installed().isPresent(),
                "No browser is installed, so that no page is tried in one: install Chromium (apt-get install chromium), or say where it is by -Dwaymark.browser=PROGRAM.");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMES)
                .computeIfAbsent(Chromium.class, type -> Chromium.start(), Chromium.class);
    }
}
