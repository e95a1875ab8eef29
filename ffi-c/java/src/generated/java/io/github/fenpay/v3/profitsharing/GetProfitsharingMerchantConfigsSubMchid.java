// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v3.profitsharing;

import io.github.fenpay.RawRequest;

/**
 * Query the largest share of a sub-merchant · 查询最大分账比例: <code>GET
 * /v3/profitsharing/merchant-configs/{sub_mchid}</code>.
 *
 * <p>Source: v3 reference, 7.8. It only reads.
 *
 * <p>Answers with <code>sub_mchid</code> 子商户号, <code>max_ratio</code> 最大分账比例.
 */
public final class GetProfitsharingMerchantConfigsSubMchid extends RawRequest<GetProfitsharingMerchantConfigsSubMchid> {
    /** <code>GET /v3/profitsharing/merchant-configs/{sub_mchid}</code>. */
    public static final String OPERATION = "GET /v3/profitsharing/merchant-configs/{sub_mchid}";

    /** Makes an empty request. */
    public GetProfitsharingMerchantConfigsSubMchid() {
        super(OPERATION);
    }

    /**
     * Sets <code>sub_mchid</code>: 子商户号.
     *
     * @param value text, required; at most 32 characters
     * @return this request
     */
    public GetProfitsharingMerchantConfigsSubMchid subMchid(String value) {
        return with("sub_mchid", value);
    }
}
