// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

import io.github.fenpay.reply.Answer;
import io.github.fenpay.reply.Code;
import io.github.fenpay.request.ScanAnswer;
import io.github.fenpay.request.ScanLink;

/**
 * The verbs <code>scan.…</code>.
 *
 * <p>Safe for many threads at once. Every verb throws a {@link FenpayException} if it fails.
 */
public final class ScanVerbs {
    private final Waist waist;

    ScanVerbs(Waist waist) {
        this.waist = waist;
    }

    /**
     * Gives the static code of native mode 1 for a product.
     *
     * @param request what it takes
     * @return A QR code.
     */
    public Code link(ScanLink request) {
        return new Code(waist.run(request).getBody());
    }

    /**
     * Gives the static code of native mode 1 for a product.
     *
     * @param productId The product's number: at most 32.
     * @return A QR code.
     */
    public Code link(String productId) {
        return link(new ScanLink(productId));
    }

    /**
     * Gives the signed reply to a scan of a static code, with the order made for it.
     *
     * @param request what it takes
     * @return The answer to a scan.
     */
    public Answer answer(ScanAnswer request) {
        return new Answer(waist.run(request).getBody());
    }

    /**
     * Gives the signed reply to a scan of a static code, with the order made for it.
     *
     * @param outTradeNo The merchant's number of the order: 6 to 32 of 0-9A-Za-z_-|&#42;.
     * @return The answer to a scan.
     */
    public Answer answer(String outTradeNo) {
        return answer(new ScanAnswer(outTradeNo));
    }
}
