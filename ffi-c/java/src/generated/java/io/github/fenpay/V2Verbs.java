// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

import io.github.fenpay.reply.Checked;
import io.github.fenpay.reply.Decoded;
import io.github.fenpay.reply.Encoded;
import io.github.fenpay.reply.Notice;
import io.github.fenpay.reply.Signature;
import io.github.fenpay.request.V2Decode;
import io.github.fenpay.request.V2Encode;
import io.github.fenpay.request.V2OpenNotice;
import io.github.fenpay.request.V2OpenRefund;
import io.github.fenpay.request.V2Sign;
import io.github.fenpay.request.V2Verify;
import java.util.Map;

/**
 * The verbs <code>v2.…</code>.
 *
 * <p>Safe for many threads at once. Every verb throws a {@link FenpayException} if it fails.
 */
public final class V2Verbs {
    private final Waist waist;

    V2Verbs(Waist waist) {
        this.waist = waist;
    }

    /**
     * Signs a message's fields.
     *
     * @param request what it takes
     * @return A signature.
     */
    public Signature sign(V2Sign request) {
        return new Signature(waist.run(request).getBody());
    }

    /**
     * Signs a message's fields.
     *
     * @param params The message's fields.
     * @param key The API v2 key; the toolbox takes any.
     * @return A signature.
     */
    public Signature sign(Map<String, ?> params, String key) {
        return sign(new V2Sign(params, key));
    }

    /**
     * Verifies a message's fields against their sign; fails unless it holds.
     *
     * @param request what it takes
     * @return A signature that holds.
     */
    public Checked verify(V2Verify request) {
        return new Checked(waist.run(request).getBody());
    }

    /**
     * Verifies a message's fields against their sign; fails unless it holds.
     *
     * @param params The message's fields.
     * @param key The API v2 key; the toolbox takes any.
     * @return A signature that holds.
     */
    public Checked verify(Map<String, ?> params, String key) {
        return verify(new V2Verify(params, key));
    }

    /**
     * Writes fields as a message.
     *
     * @param request what it takes
     * @return A message that was written.
     */
    public Encoded encode(V2Encode request) {
        Reply reply = waist.run(request);
        return new Encoded(reply.getBody(), reply.getBlob());
    }

    /**
     * Writes fields as a message.
     *
     * @param params The message's fields.
     * @return A message that was written.
     */
    public Encoded encode(Map<String, ?> params) {
        return encode(new V2Encode(params));
    }

    /**
     * Reads a message strictly; nothing in it is verified.
     *
     * @param request what it takes
     * @return A message that was read; nothing in it is verified.
     */
    public Decoded decode(V2Decode request) {
        return new Decoded(waist.run(request).getBody());
    }

    /**
     * Reads a message strictly; nothing in it is verified.
     *
     * @param blob The message's exact bytes.
     * @return A message that was read; nothing in it is verified.
     */
    public Decoded decode(byte[] blob) {
        return decode(new V2Decode(blob));
    }

    /**
     * Reads a notice and verifies it for one merchant; nothing is recorded.
     *
     * @param request what it takes
     * @return A notice that verified.
     */
    public Notice openNotice(V2OpenNotice request) {
        return new Notice(waist.run(request).getBody());
    }

    /**
     * Reads a notice and verifies it for one merchant; nothing is recorded.
     *
     * @param mchId The merchant that it must be for.
     * @param key The API v2 key; the toolbox takes any.
     * @return A notice that verified.
     */
    public Notice openNotice(String mchId, String key) {
        return openNotice(new V2OpenNotice(mchId, key));
    }

    /**
     * Decrypts the encrypted part of a refund notice.
     *
     * @param request what it takes
     * @return A message that was read; nothing in it is verified.
     */
    public Decoded openRefund(V2OpenRefund request) {
        return new Decoded(waist.run(request).getBody());
    }

    /**
     * Decrypts the encrypted part of a refund notice.
     *
     * @param reqInfo The encrypted part, in base64.
     * @param key The API v2 key; the toolbox takes any.
     * @return A message that was read; nothing in it is verified.
     */
    public Decoded openRefund(String reqInfo, String key) {
        return openRefund(new V2OpenRefund(reqInfo, key));
    }
}
