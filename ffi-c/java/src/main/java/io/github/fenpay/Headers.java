package io.github.fenpay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which of a notice's headers go to the engine. */
final class Headers {
    private static final String OWN = "wechatpay-";

    private Headers() {}

    /**
     * Gives WeChat Pay's own headers, under which a notice of version 3 is signed: by name, every value that came.
     *
     * <p>A header that came twice stays two, which the engine refuses.
     */
    static Map<String, List<Object>> signed(Map<String, ?> headers) {
        Map<String, List<Object>> kept = new LinkedHashMap<>();
        if (headers == null) {
            return kept;
        }
        headers.forEach((name, value) -> {
            // A status line stands under null in what some clients give.
            if (name != null && value != null && name.regionMatches(true, 0, OWN, 0, OWN.length())) {
                List<Object> values = kept.computeIfAbsent(name.toLowerCase(Locale.ROOT), none -> new ArrayList<>());
                if (value instanceof Collection) {
                    values.addAll((Collection<?>) value);
                } else if (value instanceof Object[]) {
                    values.addAll(Arrays.asList((Object[]) value));
                } else {
                    values.add(value);
                }
            }
        });
        return kept;
    }
}
