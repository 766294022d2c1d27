package org.waymark.identity;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.HmacPrfKeyManager;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

/** The master key, in a file that only its owner may read, and the keys that it seals. */
final class VaultKeys {
    private static final int LOOKUP_BYTES = 32;
    private static final int DATA_KEY_BYTES = 32;

    private final Aead master;

    private VaultKeys(Aead master) {
        this.master = master;
    }

    /** Reads the master key, or makes one where the file does not exist yet. */
    static VaultKeys open(Path keyFile) {
        try {
            AeadConfig.register();
            PrfConfig.register();
            var keyset = Files.exists(keyFile)
                    ? TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(keyFile), InsecureSecretKeyAccess.get())
                    : create(keyFile);
            return new VaultKeys(keyset.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The vault's key file is not a key set that this version reads");
        } catch (IOException e) {
            throw new UncheckedIOException("The vault's key file cannot be read or written", e);
        }
    }

    private static KeysetHandle create(Path keyFile) throws GeneralSecurityException, IOException {
        var keyset = KeysetHandle.generateNew(KeyTemplates.get("AES256_GCM"));
        var text = TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var posix = keyFile.getFileSystem().supportedFileAttributeViews().contains("posix");
        try (var out = posix
                ? Files.newByteChannel(
                        keyFile,
                        options,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.newByteChannel(keyFile, options)) {
            out.write(StandardCharsets.UTF_8.encode(text));
        }
        return keyset;
    }

    byte[] newAuthorityKeyset(String authority) {
        try {
            var keyset = KeysetHandle.generateNew(HmacPrfKeyManager.hmacSha256Template());
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, master, utf8(authority));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key can be made for the vault", e);
        }
    }

    PrfSet authorityKey(String authority, byte[] sealedKeyset) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(sealedKeyset, master, utf8(authority))
                    .getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException e) {
            throw wrongKey();
        }
    }

    static byte[] lookup(PrfSet authorityKey, String childId) {
        try {
            return authorityKey.computePrimary(utf8(childId), LOOKUP_BYTES);
        } catch (GeneralSecurityException e) {
            throw wrongKey();
        }
    }

    /** Sealed together with the child key, so that a row moved to another child does not open. */
    byte[] seal(String childId, String childKey) {
        try {
            return master.encrypt(utf8(childId), utf8(childKey));
        } catch (GeneralSecurityException e) {
            throw wrongKey();
        }
    }

    String open(byte[] sealedId, String childKey) {
        try {
            return new String(master.decrypt(sealedId, utf8(childKey)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw wrongKey();
        }
    }

    /** A new key for one child, sealed together with the child key. */
    byte[] newDataKey(String childKey) {
        try {
            return master.encrypt(Random.randBytes(DATA_KEY_BYTES), dataKeyOf(childKey));
        } catch (GeneralSecurityException e) {
            throw wrongKey();
        }
    }

    Aead openDataKey(byte[] sealedKey, String childKey) {
        try {
            return new AesGcmJce(master.decrypt(sealedKey, dataKeyOf(childKey)));
        } catch (GeneralSecurityException e) {
            throw wrongKey();
        }
    }

    private static byte[] dataKeyOf(String childKey) {
        return utf8("data key/" + childKey);
    }

    private static IllegalStateException wrongKey() {
        return new IllegalStateException(
                "The vault does not open with this key file: restore the one it was made with");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
