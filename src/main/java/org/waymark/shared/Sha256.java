package org.waymark.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

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

    /**
     * Ties fields to what was hashed before them. Each goes in behind its length, so that no two lists share a digest by
     * moving a border.
     */
    public static byte[] chained(byte[] before, List<String> fields) {
        var hash = new Sha256().with(before);
        for (var field : fields) {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            hash.with(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array())
                    .with(bytes);
        }
        return hash.bytes();
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
