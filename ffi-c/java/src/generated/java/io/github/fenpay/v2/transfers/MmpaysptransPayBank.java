// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.transfers;

import io.github.fenpay.RawRequest;

/**
 * Transfer to a bank card · 企业付款到银行卡: <code>POST /mmpaysptrans/pay_bank</code>.
 *
 * <p>Source: v2 reference, 2.13 and A. It demands the client certificate. Again with the same
 * <code>partner_trade_no</code> and everything else the same, it has the effect of one call.
 *
 * <p>Answers with <code>mch_id</code> 商户号, <code>partner_trade_no</code> 商户企业付款单号, <code>amount</code> 代付金额,
 * <code>payment_no</code> 微信企业付款单号, <code>cmms_amt</code> 手续费金额.
 */
public final class MmpaysptransPayBank extends RawRequest<MmpaysptransPayBank> {
    /** <code>POST /mmpaysptrans/pay_bank</code>. */
    public static final String OPERATION = "POST /mmpaysptrans/pay_bank";

    /** Makes an empty request. */
    public MmpaysptransPayBank() {
        super(OPERATION);
    }

    /**
     * Sets <code>partner_trade_no</code>: 商户企业付款单号.
     *
     * @param value text, required; 8 to 32 bytes
     * @return this request
     */
    public MmpaysptransPayBank partnerTradeNo(String value) {
        return with("partner_trade_no", value);
    }

    /**
     * Sets <code>enc_bank_no</code>: 收款方银行卡号.
     *
     * @param value text in Base64, required; at most 384 bytes
     * @return this request
     */
    public MmpaysptransPayBank encBankNo(String value) {
        return with("enc_bank_no", value);
    }

    /**
     * Sets <code>enc_true_name</code>: 收款方用户名.
     *
     * @param value text in Base64, required; at most 384 bytes
     * @return this request
     */
    public MmpaysptransPayBank encTrueName(String value) {
        return with("enc_true_name", value);
    }

    /**
     * Sets <code>bank_code</code>: 收款方开户行.
     *
     * @param value text, required; at most 64 bytes
     * @return this request
     */
    public MmpaysptransPayBank bankCode(String value) {
        return with("bank_code", value);
    }

    /**
     * Sets <code>amount</code>: 付款金额.
     *
     * @param value a whole number, required
     * @return this request
     */
    public MmpaysptransPayBank amount(long value) {
        return with("amount", value);
    }

    /**
     * Sets <code>desc</code>: 付款说明.
     *
     * @param value text; at most 512 bytes
     * @return this request
     */
    public MmpaysptransPayBank desc(String value) {
        return with("desc", value);
    }
}
