// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay.v2.facepayments;

import io.github.fenpay.RawRequest;

/**
 * Get the credential of a face-payment device · 人脸识别SDK-获取调用凭证: <code>POST
 * /face/get_wxpayface_authinfo</code>.
 *
 * <p>Source: v2 reference, 2.18 and A. It only reads.
 *
 * <p>Answers with <code>authinfo</code> SDK调用凭证, <code>expires_in</code> authinfo的有效时间, <code>appid</code>
 * 公众号, <code>mch_id</code> 商户号, <code>sub_appid</code> 子商户公众账号ID, <code>sub_mch_id</code> 子商户号.
 */
public final class FaceGetWxpayfaceAuthinfo extends RawRequest<FaceGetWxpayfaceAuthinfo> {
    /** <code>POST /face/get_wxpayface_authinfo</code>. */
    public static final String OPERATION = "POST /face/get_wxpayface_authinfo";

    /** Makes an empty request. */
    public FaceGetWxpayfaceAuthinfo() {
        super(OPERATION);
    }

    /**
     * Sets <code>store_id</code>: 门店编号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public FaceGetWxpayfaceAuthinfo storeId(String value) {
        return with("store_id", value);
    }

    /**
     * Sets <code>store_name</code>: 门店名称.
     *
     * @param value text, required; at most 128 bytes
     * @return this request
     */
    public FaceGetWxpayfaceAuthinfo storeName(String value) {
        return with("store_name", value);
    }

    /**
     * Sets <code>device_id</code>: 终端设备编号.
     *
     * @param value text, required; at most 32 bytes
     * @return this request
     */
    public FaceGetWxpayfaceAuthinfo deviceId(String value) {
        return with("device_id", value);
    }

    /**
     * Sets <code>attach</code>: 附加字段.
     *
     * @param value text
     * @return this request
     */
    public FaceGetWxpayfaceAuthinfo attach(String value) {
        return with("attach", value);
    }

    /**
     * Sets <code>rawdata</code>: 初始化数据.
     *
     * @param value text, required; at most 2048 bytes
     * @return this request
     */
    public FaceGetWxpayfaceAuthinfo rawdata(String value) {
        return with("rawdata", value);
    }

    /**
     * Sets <code>sub_appid</code>: 子商户绑定的公众号/小程序 appid.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public FaceGetWxpayfaceAuthinfo subAppid(String value) {
        return with("sub_appid", value);
    }

    /**
     * Sets <code>sub_mch_id</code>: 子商户号.
     *
     * @param value text; at most 32 bytes
     * @return this request
     */
    public FaceGetWxpayfaceAuthinfo subMchId(String value) {
        return with("sub_mch_id", value);
    }

    /**
     * Sets <code>now</code>: 取当前时间.
     *
     * @param value a whole number, required
     * @return this request
     */
    public FaceGetWxpayfaceAuthinfo now(long value) {
        return with("now", value);
    }

    /**
     * Sets <code>version</code>: 版本号.
     *
     * @param value text, required; such as <code>1</code>
     * @return this request
     */
    public FaceGetWxpayfaceAuthinfo version(String value) {
        return with("version", value);
    }
}
