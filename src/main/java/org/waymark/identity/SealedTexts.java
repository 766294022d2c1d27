package org.waymark.identity;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.shared.ChildKey;
import org.waymark.shared.Opened;
import org.waymark.shared.Opener;
import org.waymark.shared.SealedPlace;
import org.waymark.shared.SealedText;

/** Seals and opens what is said of children, each under the child's own key, and destroys such keys. */
public final class SealedTexts implements Sealer, Opener {
    private final VaultStore store;
    private final DataKeys keys;

    SealedTexts(VaultStore store, DataKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    /** Keys that are made for it are on disk before anything is sealed under them. */
    @Override
    public Map<SealedPlace, SealedText> seal(Map<SealedPlace, String> clear) {
        var children = clear.keySet().stream().map(SealedPlace::child).collect(Collectors.toSet());
        if (!keys.hasAll(children)) {
            change(DataKeys.Change.making(children));
        }
        Map<SealedPlace, SealedText> sealed = new HashMap<>();
        clear.forEach((place, text) -> Objects.requireNonNull(keys.of(place.child()))
                .ifPresent(key -> sealed.put(place, seal(key, place, text))));
        return sealed;
    }

    private static SealedText seal(Aead key, SealedPlace place, String clear) {
        try {
            return new SealedText(Base64.getEncoder().encodeToString(key.encrypt(utf8(clear), utf8(place.toString()))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing can be sealed by this version of Java");
        }
    }

    @Override
    public Opened open(SealedPlace place, SealedText text) {
        var key = keys.of(place.child());
        if (key == null) {
            return new Opened.Unreadable();
        }
        return key.map(found -> open(found, place, text)).orElseGet(Opened.Shredded::new);
    }

    private static Opened open(Aead key, SealedPlace place, SealedText text) {
        try {
            var clear = key.decrypt(Base64.getDecoder().decode(text.value()), utf8(place.toString()));
            return new Opened.Clear(new String(clear, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return new Opened.Unreadable();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Destroys the keys of these children. What was sealed under them opens never again, and nothing more is sealed. */
    public void shred(Collection<ChildKey> children) {
        change(DataKeys.Change.destroying(children));
        store.wipe();
    }

    /** Children whose key was destroyed. */
    public Set<ChildKey> shredded() {
        return keys.destroyed();
    }

    private void change(DataKeys.Change change) {
        synchronized (store) {
            keys.hold(store.inTransaction(connection -> keys.apply(connection, change)));
        }
    }
}
