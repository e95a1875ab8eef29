// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

import io.github.fenpay.reply.Received;
import io.github.fenpay.request.NoticeReceive;

/**
 * The verbs <code>notice.…</code>.
 *
 * <p>Safe for many threads at once. Every verb throws a {@link FenpayException} if it fails.
 */
public final class NoticeVerbs {
    private final Waist waist;

    NoticeVerbs(Waist waist) {
        this.waist = waist;
    }

    /**
     * Verifies and records a notice, and gives the exact answer to send.
     *
     * @param request what it takes
     * @return What a notice was and did, and the exact answer to send.
     */
    public Received receive(NoticeReceive request) {
        return new Received(waist.run(request).getBody());
    }

    /**
     * Verifies and records a notice, and gives the exact answer to send.
     *
     * @param blob The notice's exact body, as the bytes that arrived.
     * @return What a notice was and did, and the exact answer to send.
     */
    public Received receive(byte[] blob) {
        return receive(new NoticeReceive(blob));
    }
}
