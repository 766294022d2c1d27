package org.waymark.shape.breach;

class BadNames {
    record VaultImpl() {}

    record VaultManager() {}

    record VaultHelper() {}

    record VaultUtil() {}

    record VaultUtils() {}

    record VaultBase() {}

    abstract static class AbstractVault {}

    /** Ends as a forbidden name does, but in another word. */
    record Database() {}
}
