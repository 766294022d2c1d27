package org.waymark.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest that is fed piece by piece. */
public final class Sha256 {
    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    public Sha256 with(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** What is left in it. */
    public Sha256 with(ByteBuffer bytes) {
        digest.update(bytes);
        return this;
    }

    public Sha256 with(String text) {
        return with(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of all that it was fed; it may be read once. */
    public byte[] bytes() {
        return digest.digest();
    }

    /** As {@link #bytes}, in lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }
}
