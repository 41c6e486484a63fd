package org.juesuan.compare.trend;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a summary in one language. */
final class TrendWords {
    private final ResourceBundle bundle;

    TrendWords(String language) {
        bundle = ResourceBundle.getBundle(
                "org.juesuan.compare.trend.words",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A text with its places filled; numbers must come as texts. */
    String say(String key, Object... values) {
        return MessageFormat.format(bundle.getString(key), values);
    }

    /** The word for a key, or the key itself where there is none. */
    String name(String key) {
        return bundle.containsKey(key) ? bundle.getString(key) : key;
    }
}
