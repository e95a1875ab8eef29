# Printed from the engine's tables by tests/tests/faces.rs; do not edit.
"""WeChat Pay's own operations: signed, sent and verified, without a trace in the ledger.

Every method is a request line of WeChat Pay's documentation, its arguments are WeChat Pay's own fields.
What a request carries of itself (the merchant, the app, nonce_str, sign) is filled in, and may be given.
Fields that are not listed go through `**more`, numbered ones (coupon_id_0) too.
"""

from __future__ import annotations

from typing import Any, Dict, Generic, List, Literal, Optional, TypeVar, Union

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._typing import Call

__all__ = ["V2"]

Gives = TypeVar("Gives")
Page = TypeVar("Page")


class V2(Generic[Gives, Page]):
    """The operations of version 2 of WeChat Pay's protocol."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def pay_unifiedorder(
        self,
        *,
        body: str,
        out_trade_no: str,
        total_fee: int,
        spbill_create_ip: str,
        notify_url: str,
        trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB"],
        version: Optional[str] = None,
        profit_sharing: Optional[Literal["N", "Y"]] = None,
        device_info: Optional[str] = None,
        detail: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        attach: Optional[str] = None,
        fee_type: Optional[str] = None,
        time_start: Optional[str] = None,
        time_expire: Optional[str] = None,
        goods_tag: Optional[str] = None,
        product_id: Optional[str] = None,
        limit_pay: Optional[str] = None,
        openid: Optional[str] = None,
        receipt: Optional[str] = None,
        scene_info: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        user_type: Optional[str] = None,
        user_creid: Optional[str] = None,
        user_truename: Optional[str] = None,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        sub_openid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Place an order · 统一下单

        `POST /pay/unifiedorder` (WeChat Pay page of 2026-03-30; v2 reference, 2.1 and A)

        A repeat with the same out_trade_no is safe.

        Its answer may say: appid, mch_id, device_info, trade_type, prepay_id, code_url, mweb_url,
        promotion_detail, sub_appid, sub_mch_id.

        version: 接口版本号; at most 32 bytes; 1.0
        profit_sharing: 是否指定服务商分账
        device_info: 设备号; at most 32 bytes
        body: 商品描述; at most 127 bytes
        detail: 商品详情; at most 6000 bytes
        attach: 附加数据; at most 127 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        fee_type: 标价币种; at most 16 bytes
        total_fee: 标价金额
        spbill_create_ip: 终端IP; at most 64 bytes
        time_start: 交易起始时间; at most 14 bytes
        time_expire: 交易结束时间; at most 14 bytes
        goods_tag: 订单优惠标记; at most 32 bytes
        notify_url: 通知地址; at most 256 bytes
        trade_type: 交易类型
        product_id: 商品ID; at most 32 bytes
        limit_pay: 指定支付方式; at most 32 bytes
        openid: 用户标识; at most 128 bytes
        receipt: 电子发票入口开放标识; at most 8 bytes; Y, N
        scene_info: 场景信息; at most 256 bytes
        user_type: 证件类型; at most 32 bytes; IDCARD, HONGKONG_MACAO, HONGKONG_MACAO_RESIDENT,
            TAIWAN_RESIDENT, FOREIGN_RESIDENT, OVERSEA_PASSPORT
        user_creid: 证件号; at most 32 bytes
        user_truename: 姓名; at most 64 bytes
        sub_appid: 子商户应用ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        sub_openid: 用户子标识; at most 128 bytes
        """
        given: Gives = self._call(
            "POST /pay/unifiedorder",
            {
                **more,
                "version": version,
                "profit_sharing": profit_sharing,
                "device_info": device_info,
                "body": body,
                "detail": detail,
                "attach": attach,
                "out_trade_no": out_trade_no,
                "fee_type": fee_type,
                "total_fee": total_fee,
                "spbill_create_ip": spbill_create_ip,
                "time_start": time_start,
                "time_expire": time_expire,
                "goods_tag": goods_tag,
                "notify_url": notify_url,
                "trade_type": trade_type,
                "product_id": product_id,
                "limit_pay": limit_pay,
                "openid": openid,
                "receipt": receipt,
                "scene_info": scene_info,
                "user_type": user_type,
                "user_creid": user_creid,
                "user_truename": user_truename,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "sub_openid": sub_openid,
            },
        )
        return given

    def pay_micropay(
        self,
        *,
        body: str,
        out_trade_no: str,
        total_fee: int,
        spbill_create_ip: str,
        auth_code: str,
        version: Optional[str] = None,
        profit_sharing: Optional[Literal["N", "Y"]] = None,
        deposit: Optional[Literal["Y", "N"]] = None,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        device_info: Optional[str] = None,
        detail: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        attach: Optional[str] = None,
        fee_type: Optional[str] = None,
        goods_tag: Optional[str] = None,
        limit_pay: Optional[str] = None,
        time_start: Optional[str] = None,
        time_expire: Optional[str] = None,
        receipt: Optional[str] = None,
        scene_info: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        **more: Any,
    ) -> Gives:
        """Charge a payer's payment code · 提交付款码支付

        `POST /pay/micropay` (WeChat Pay page of 2026-04-24; v2 reference, 2.2 and A)

        Ask by out_trade_no before it is repeated: a repeat may act twice.

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, device_info, openid, is_subscribe,
        trade_type, bank_type, fee_type, total_fee, settlement_total_fee, coupon_fee, cash_fee_type,
        cash_fee, transaction_id, out_trade_no, attach, time_end, promotion_detail, sub_openid,
        sub_is_subscribe.

        version: 接口版本号; at most 32 bytes
        profit_sharing: 是否指定服务商分账
        deposit: 是否押金支付
        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        device_info: 设备号; at most 32 bytes
        body: 商品描述; at most 127 bytes
        detail: 商品详情; at most 6000 bytes
        attach: 附加数据; at most 127 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        total_fee: 订单金额
        fee_type: 货币类型; at most 16 bytes
        spbill_create_ip: 终端IP; at most 64 bytes
        goods_tag: 订单优惠标记; at most 32 bytes
        limit_pay: 指定支付方式; at most 32 bytes
        time_start: 交易起始时间; at most 14 bytes
        time_expire: 交易结束时间; at most 14 bytes
        receipt: 电子发票入口开放标识; at most 8 bytes
        auth_code: 授权码; at most 128 bytes
        scene_info: 场景信息; at most 256 bytes
        """
        given: Gives = self._call(
            "POST /pay/micropay",
            {
                **more,
                "version": version,
                "profit_sharing": profit_sharing,
                "deposit": deposit,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "device_info": device_info,
                "body": body,
                "detail": detail,
                "attach": attach,
                "out_trade_no": out_trade_no,
                "total_fee": total_fee,
                "fee_type": fee_type,
                "spbill_create_ip": spbill_create_ip,
                "goods_tag": goods_tag,
                "limit_pay": limit_pay,
                "time_start": time_start,
                "time_expire": time_expire,
                "receipt": receipt,
                "auth_code": auth_code,
                "scene_info": scene_info,
            },
        )
        return given

    def pay_orderquery(
        self,
        *,
        version: Optional[str] = None,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query an order · 查询订单

        `POST /pay/orderquery` (WeChat Pay page of 2026-04-24; v2 reference, 2.3 and A)

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, device_info, openid, is_subscribe,
        sub_openid, sub_is_subscribe, trade_type, trade_state, bank_type, total_fee,
        settlement_total_fee, fee_type, cash_fee, cash_fee_type, coupon_fee, coupon_count,
        coupon_type_$n, coupon_id_$n, coupon_fee_$n, transaction_id, out_trade_no, attach, time_end,
        trade_state_desc, promotion_detail, consume_fee.

        version: 接口版本号; at most 32 bytes; 1.0
        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /pay/orderquery",
            {
                **more,
                "version": version,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
            },
        )
        return given

    def pay_closeorder(
        self,
        *,
        out_trade_no: str,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Close an unpaid order · 关闭订单

        `POST /pay/closeorder` (v2 reference, 2.4 and A)

        A repeat with the same out_trade_no is safe.

        Its answer may say: appid, mch_id, result_msg, sub_appid, sub_mch_id.

        out_trade_no: 商户订单号; at most 32 bytes
        sub_appid: 子商户应用ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /pay/closeorder",
            {
                **more,
                "out_trade_no": out_trade_no,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
            },
        )
        return given

    def secapi_pay_reverse(
        self,
        *,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Reverse a payment-code order · 撤销订单

        `POST /secapi/pay/reverse` (v2 reference, 2.5 and A)

        It needs the client certificate.

        A repeat with the same out_trade_no is safe.

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, recall.

        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /secapi/pay/reverse",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
            },
        )
        return given

    def secapi_pay_refund(
        self,
        *,
        out_refund_no: str,
        total_fee: int,
        refund_fee: int,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        refund_fee_type: Optional[str] = None,
        refund_desc: Optional[str] = None,
        refund_account: Optional[str] = None,
        notify_url: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Ask for a refund · 申请退款

        `POST /secapi/pay/refund` (v2 reference, 2.6 and A)

        It needs the client certificate.

        A repeat with the same out_refund_no is safe.

        Its answer may say: appid, mch_id, sub_appid, sub_mch_id, transaction_id, out_trade_no,
        out_refund_no, refund_id, refund_fee, settlement_refund_fee, total_fee,
        settlement_total_fee, fee_type, cash_fee, cash_fee_type, cash_refund_fee, coupon_type_$n,
        coupon_refund_fee, coupon_refund_fee_$n, coupon_refund_count, coupon_refund_id_$n.

        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        out_refund_no: 商户退款单号; at most 64 bytes
        total_fee: 订单金额
        refund_fee: 退款金额
        refund_fee_type: 退款货币种类; at most 8 bytes
        refund_desc: 退款原因; at most 80 bytes
        refund_account: 退款资金来源; at most 30 bytes
        notify_url: 退款结果通知url; at most 256 bytes
        """
        given: Gives = self._call(
            "POST /secapi/pay/refund",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
                "out_refund_no": out_refund_no,
                "total_fee": total_fee,
                "refund_fee": refund_fee,
                "refund_fee_type": refund_fee_type,
                "refund_desc": refund_desc,
                "refund_account": refund_account,
                "notify_url": notify_url,
            },
        )
        return given

    def secapi_pay_refundv2(
        self,
        *,
        out_refund_no: str,
        total_fee: int,
        refund_fee: int,
        detail: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        refund_fee_type: Optional[str] = None,
        refund_desc: Optional[str] = None,
        refund_account: Optional[str] = None,
        notify_url: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Ask for a refund with single-item promotions · 申请退款

        `POST /secapi/pay/refundv2` (v2 reference, 2.6 and A)

        It needs the client certificate.

        A repeat with the same out_refund_no is safe.

        Its answer may say: appid, mch_id, sub_appid, sub_mch_id, transaction_id, out_trade_no,
        out_refund_no, refund_id, refund_fee, settlement_refund_fee, total_fee,
        settlement_total_fee, fee_type, cash_fee, cash_fee_type, cash_refund_fee, coupon_type_$n,
        coupon_refund_fee, coupon_refund_fee_$n, coupon_refund_count, coupon_refund_id_$n,
        promotion_detail.

        detail: 退款包含的商品列表信息; at most 6000 bytes
        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        out_refund_no: 商户退款单号; at most 64 bytes
        total_fee: 订单金额
        refund_fee: 退款金额
        refund_fee_type: 退款货币种类; at most 8 bytes
        refund_desc: 退款原因; at most 80 bytes
        refund_account: 退款资金来源; at most 30 bytes
        notify_url: 退款结果通知url; at most 256 bytes
        """
        given: Gives = self._call(
            "POST /secapi/pay/refundv2",
            {
                **more,
                "detail": detail,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
                "out_refund_no": out_refund_no,
                "total_fee": total_fee,
                "refund_fee": refund_fee,
                "refund_fee_type": refund_fee_type,
                "refund_desc": refund_desc,
                "refund_account": refund_account,
                "notify_url": notify_url,
            },
        )
        return given

    def pay_refundquery(
        self,
        *,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        out_refund_no: Optional[str] = None,
        refund_id: Optional[str] = None,
        offset: Optional[int] = None,
        **more: Any,
    ) -> Gives:
        """Query refunds · 查询退款

        `POST /pay/refundquery` (v2 reference, 2.7 and A)

        Its answer may say: appid, mch_id, sub_appid, sub_mch_id, total_refund_count,
        transaction_id, out_trade_no, total_fee, settlement_total_fee, fee_type, cash_fee,
        refund_count, out_refund_no_$n, refund_id_$n, refund_channel_$n, refund_fee_$n,
        settlement_refund_fee_$n, coupon_type_$n_$m, coupon_refund_fee_$n, coupon_refund_count_$n,
        coupon_refund_id_$n_$m, coupon_refund_fee_$n_$m, refund_status_$n, refund_account_$n,
        refund_recv_accout_$n, refund_success_time_$n.

        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        out_refund_no: 商户退款单号; at most 64 bytes
        refund_id: 微信退款单号; at most 32 bytes
        offset: 偏移量
        """
        given: Gives = self._call(
            "POST /pay/refundquery",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
                "out_refund_no": out_refund_no,
                "refund_id": refund_id,
                "offset": offset,
            },
        )
        return given

    def pay_refundqueryv2(
        self,
        *,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        out_refund_no: Optional[str] = None,
        refund_id: Optional[str] = None,
        offset: Optional[int] = None,
        **more: Any,
    ) -> Gives:
        """Query refunds with single-item promotions · 查询退款

        `POST /pay/refundqueryv2` (v2 reference, 2.7 and A)

        Its answer may say: appid, mch_id, sub_appid, sub_mch_id, total_refund_count,
        transaction_id, out_trade_no, total_fee, settlement_total_fee, fee_type, cash_fee,
        refund_count, out_refund_no_$n, refund_id_$n, refund_channel_$n, refund_fee_$n,
        settlement_refund_fee_$n, coupon_type_$n_$m, coupon_refund_fee_$n, coupon_refund_count_$n,
        coupon_refund_id_$n_$m, coupon_refund_fee_$n_$m, refund_status_$n, refund_account_$n,
        refund_recv_accout_$n, refund_success_time_$n, promotion_detail.

        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        out_refund_no: 商户退款单号; at most 64 bytes
        refund_id: 微信退款单号; at most 32 bytes
        offset: 偏移量
        """
        given: Gives = self._call(
            "POST /pay/refundqueryv2",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
                "out_refund_no": out_refund_no,
                "refund_id": refund_id,
                "offset": offset,
            },
        )
        return given

    def pay_downloadbill(
        self,
        *,
        bill_date: str,
        bill_type: Optional[Literal["ALL", "SUCCESS", "REFUND", "RECHARGE_REFUND"]] = None,
        tar_type: Optional[Literal["GZIP"]] = None,
        sub_mch_id: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Download the trade bill of a day · 下载对账单

        `POST /pay/downloadbill` (v2 reference, 6.1 and A)

        Its answer may say: error_code.

        bill_date: 对账单日期; at most 8 bytes
        bill_type: 账单类型
        tar_type: 压缩账单
        sub_mch_id: 子商户号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /pay/downloadbill",
            {
                **more,
                "bill_date": bill_date,
                "bill_type": bill_type,
                "tar_type": tar_type,
                "sub_mch_id": sub_mch_id,
            },
        )
        return given

    def pay_downloadfundflow(
        self,
        *,
        bill_date: str,
        account_type: Literal["Basic", "Operation", "Fees"],
        tar_type: Optional[Literal["GZIP"]] = None,
        **more: Any,
    ) -> Gives:
        """Download the fund-flow bill of a day · 下载资金账单

        `POST /pay/downloadfundflow` (v2 reference, 6.3 and A)

        It needs the client certificate.

        bill_date: 资金账单日期; at most 8 bytes
        account_type: 资金账户类型
        tar_type: 压缩账单
        """
        given: Gives = self._call(
            "POST /pay/downloadfundflow",
            {
                **more,
                "bill_date": bill_date,
                "account_type": account_type,
                "tar_type": tar_type,
            },
        )
        return given

    def pay_combinedorder(
        self,
        *,
        combine_out_trade_no: str,
        spbill_create_ip: str,
        notify_url: str,
        trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB"],
        scene_info: Union[str, Dict[str, Any], List[Any]],
        sub_order_list: Union[str, Dict[str, Any], List[Any]],
        device_info: Optional[str] = None,
        time_start: Optional[str] = None,
        time_expire: Optional[str] = None,
        product_id: Optional[str] = None,
        combine_openid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Place a combined order · 合单下单

        `POST /pay/combinedorder` (v2 reference, 2.18 and A)

        A repeat with the same combine_out_trade_no is safe.

        Its answer may say: combine_appid, combine_mch_id, device_info, trade_type, code_url,
        prepay_id, mweb_url.

        device_info: 设备号; at most 32 bytes
        combine_out_trade_no: 合单商户订单号; at most 32 bytes
        spbill_create_ip: 终端IP; at most 64 bytes
        time_start: 交易起始时间; at most 14 bytes
        time_expire: 交易结束时间; at most 14 bytes
        notify_url: 通知地址; at most 256 bytes
        trade_type: 交易类型
        product_id: 商品ID; at most 32 bytes
        combine_openid: 合单用户标识; at most 128 bytes
        scene_info: 场景信息; at most 256 bytes
        sub_order_list: 子单信息; at most 10240 bytes
        """
        given: Gives = self._call(
            "POST /pay/combinedorder",
            {
                **more,
                "device_info": device_info,
                "combine_out_trade_no": combine_out_trade_no,
                "spbill_create_ip": spbill_create_ip,
                "time_start": time_start,
                "time_expire": time_expire,
                "notify_url": notify_url,
                "trade_type": trade_type,
                "product_id": product_id,
                "combine_openid": combine_openid,
                "scene_info": scene_info,
                "sub_order_list": sub_order_list,
            },
        )
        return given

    def pay_querycombinedorder(
        self,
        *,
        combine_out_trade_no: str,
        **more: Any,
    ) -> Gives:
        """Query a combined order · 合单查单

        `POST /pay/querycombinedorder` (v2 reference, 2.18 and A)

        Its answer may say: combine_appid, combine_mch_id, device_info, combine_openid,
        combine_out_trade_no, result_msg, trade_state, trade_state_desc, sub_order_list.

        combine_out_trade_no: 合单商户订单号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /pay/querycombinedorder",
            {**more, "combine_out_trade_no": combine_out_trade_no},
        )
        return given

    def pay_closecombinedorder(
        self,
        *,
        combine_out_trade_no: str,
        sub_order_list: Union[str, Dict[str, Any], List[Any]],
        **more: Any,
    ) -> Gives:
        """Close a combined order · 合单关单

        `POST /pay/closecombinedorder` (v2 reference, 2.18 and A)

        A repeat with the same combine_out_trade_no is safe.

        Its answer may say: combine_appid, combine_mch_id.

        combine_out_trade_no: 合单商户订单号; at most 32 bytes
        sub_order_list: 子单信息; at most 10240 bytes
        """
        given: Gives = self._call(
            "POST /pay/closecombinedorder",
            {
                **more,
                "combine_out_trade_no": combine_out_trade_no,
                "sub_order_list": sub_order_list,
            },
        )
        return given

    def face_get_wxpayface_authinfo(
        self,
        *,
        store_id: str,
        store_name: str,
        device_id: str,
        rawdata: str,
        now: int,
        version: str,
        attach: Optional[str] = None,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Get the credential of a face-payment device · 人脸识别SDK-获取调用凭证

        `POST /face/get_wxpayface_authinfo` (v2 reference, 2.18 and A)

        Its answer may say: authinfo, expires_in, appid, mch_id, sub_appid, sub_mch_id.

        store_id: 门店编号; at most 32 bytes
        store_name: 门店名称; at most 128 bytes
        device_id: 终端设备编号; at most 32 bytes
        attach: 附加字段
        rawdata: 初始化数据; at most 2048 bytes
        sub_appid: 子商户绑定的公众号/小程序 appid; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        now: 取当前时间
        version: 版本号; 1
        """
        given: Gives = self._call(
            "POST /face/get_wxpayface_authinfo",
            {
                **more,
                "store_id": store_id,
                "store_name": store_name,
                "device_id": device_id,
                "attach": attach,
                "rawdata": rawdata,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "now": now,
                "version": version,
            },
        )
        return given

    def pay_facepay(
        self,
        *,
        body: str,
        out_trade_no: str,
        total_fee: int,
        fee_type: str,
        spbill_create_ip: str,
        face_code: str,
        deposit: Optional[Literal["Y", "N"]] = None,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        device_info: Optional[str] = None,
        detail: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        attach: Optional[str] = None,
        goods_tag: Optional[str] = None,
        limit_pay: Optional[str] = None,
        time_start: Optional[str] = None,
        time_expire: Optional[str] = None,
        openid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Charge a payer's face · 提交刷脸支付

        `POST /pay/facepay` (v2 reference, 2.18 and A)

        Ask by out_trade_no before it is repeated: a repeat may act twice.

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, device_info, openid, is_subscribe,
        sub_openid, sub_is_subscribe, trade_type, bank_type, fee_type, total_fee, cash_fee_type,
        cash_fee, settlement_total_fee, coupon_fee, transaction_id, out_trade_no, attach, time_end,
        promotion_detail.

        deposit: 是否押金支付
        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        device_info: 设备号; at most 32 bytes
        body: 商品描述; at most 127 bytes
        detail: 商品详情; at most 6000 bytes
        attach: 附加数据; at most 127 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        total_fee: 总金额
        fee_type: 货币类型; at most 16 bytes
        spbill_create_ip: 终端IP; at most 64 bytes
        goods_tag: 订单优惠标记; at most 32 bytes
        limit_pay: 指定支付方式; at most 32 bytes
        time_start: 交易起始时间; at most 14 bytes
        time_expire: 交易结束时间; at most 14 bytes
        openid: 用户标识; at most 128 bytes
        face_code: 授权码; at most 128 bytes
        """
        given: Gives = self._call(
            "POST /pay/facepay",
            {
                **more,
                "deposit": deposit,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "device_info": device_info,
                "body": body,
                "detail": detail,
                "attach": attach,
                "out_trade_no": out_trade_no,
                "total_fee": total_fee,
                "fee_type": fee_type,
                "spbill_create_ip": spbill_create_ip,
                "goods_tag": goods_tag,
                "limit_pay": limit_pay,
                "time_start": time_start,
                "time_expire": time_expire,
                "openid": openid,
                "face_code": face_code,
            },
        )
        return given

    def pay_facepayquery(
        self,
        *,
        version: Optional[str] = None,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a face payment · 查询订单

        `POST /pay/facepayquery` (v2 reference, 2.18 and A)

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, device_info, openid, is_subscribe,
        sub_openid, sub_is_subscribe, trade_type, trade_state, bank_type, total_fee,
        settlement_total_fee, fee_type, cash_fee, cash_fee_type, coupon_fee, coupon_count,
        coupon_type_$n, coupon_id_$n, coupon_fee_$n, transaction_id, out_trade_no, attach, time_end,
        trade_state_desc, promotion_detail, consume_fee.

        version: 接口版本号; at most 32 bytes; 1.0
        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /pay/facepayquery",
            {
                **more,
                "version": version,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
            },
        )
        return given

    def secapi_pay_facepayreverse(
        self,
        *,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Reverse a face payment · 撤销订单

        `POST /secapi/pay/facepayreverse` (v2 reference, 2.18 and A)

        It needs the client certificate.

        A repeat with the same out_trade_no is safe.

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, recall.

        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /secapi/pay/facepayreverse",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
            },
        )
        return given

    def get_papay_entrustweb(
        self,
        *,
        plan_id: int,
        contract_code: str,
        request_serial: int,
        contract_display_account: str,
        notify_url: str,
        version: str,
        timestamp: str,
        return_web: Optional[int] = None,
        **more: Any,
    ) -> Page:
        """Open the signing page in an official account · 公众号纯签约

        `GET /papay/entrustweb` (WeChat Pay page of 2024-11-14; v2 reference, 2.15 and A)

        A repeat with the same contract_code is safe.

        plan_id: 模板id
        contract_code: 签约协议号
        request_serial: 请求序列号
        contract_display_account: 用户账户展示名称
        notify_url: 回调通知url; at most 256 bytes
        version: 版本号
        timestamp: 时间戳; at most 10 bytes
        return_web: 返回web
        """
        given: Page = self._call(
            "GET /papay/entrustweb",
            {
                **more,
                "plan_id": plan_id,
                "contract_code": contract_code,
                "request_serial": request_serial,
                "contract_display_account": contract_display_account,
                "notify_url": notify_url,
                "version": version,
                "timestamp": timestamp,
                "return_web": return_web,
            },
        )
        return given

    def get_papay_h5entrustweb(
        self,
        *,
        plan_id: str,
        contract_code: str,
        request_serial: int,
        contract_display_account: str,
        notify_url: str,
        version: str,
        timestamp: str,
        clientip: str,
        return_appid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Start a signing on H5 · H5纯签约

        `GET /papay/h5entrustweb` (WeChat Pay page of 2026-01-20; v2 reference, 2.15 and A)

        A repeat with the same contract_code is safe.

        Its answer may say: result_msg, redirect_url.

        plan_id: 模板id
        contract_code: 签约协议号
        request_serial: 请求序列号
        contract_display_account: 用户账户展示名称
        notify_url: 回调通知url; at most 256 bytes
        version: 版本号
        timestamp: 时间戳; at most 10 bytes
        clientip: 客户端 IP
        return_appid: 回调应用appid
        """
        given: Gives = self._call(
            "GET /papay/h5entrustweb",
            {
                **more,
                "plan_id": plan_id,
                "contract_code": contract_code,
                "request_serial": request_serial,
                "contract_display_account": contract_display_account,
                "notify_url": notify_url,
                "version": version,
                "timestamp": timestamp,
                "clientip": clientip,
                "return_appid": return_appid,
            },
        )
        return given

    def papay_preentrustweb(
        self,
        *,
        plan_id: str,
        contract_code: str,
        request_serial: int,
        contract_display_account: str,
        notify_url: str,
        version: str,
        timestamp: str,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        return_app: Optional[Literal["Y", "N"]] = None,
        **more: Any,
    ) -> Gives:
        """Start a signing in an app · APP纯签约

        `POST /papay/preentrustweb` (WeChat Pay page of 2025-09-19; v2 reference, 2.15 and A)

        A repeat with the same contract_code is safe.

        Its answer may say: appid, mch_id, miniprogram_username, miniprogram_path,
        pre_entrustweb_id.

        sub_appid: 子商户应用ID
        sub_mch_id: 子商户号
        plan_id: 模板id
        contract_code: 签约协议号
        request_serial: 请求序列号
        contract_display_account: 用户账户展示名称
        notify_url: 回调通知url; at most 256 bytes
        version: 版本号; 1.0
        timestamp: 时间戳; at most 10 bytes
        return_app: 返回app
        """
        given: Gives = self._call(
            "POST /papay/preentrustweb",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "plan_id": plan_id,
                "contract_code": contract_code,
                "request_serial": request_serial,
                "contract_display_account": contract_display_account,
                "notify_url": notify_url,
                "version": version,
                "timestamp": timestamp,
                "return_app": return_app,
            },
        )
        return given

    def papay_querycontract(
        self,
        *,
        version: str,
        contract_id: Optional[str] = None,
        plan_id: Optional[int] = None,
        contract_code: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a contract · 查询签约关系

        `POST /papay/querycontract` (v2 reference, 2.15 and A)

        Its answer may say: mch_id, appid, contract_id, plan_id, request_serial, contract_code,
        contract_display_account, contract_state, contract_signed_time, contract_expired_time,
        contract_terminated_time, contract_termination_mode, contract_termination_remark, openid.

        contract_id: 委托代扣协议id; at most 32 bytes
        plan_id: 模板id
        contract_code: 签约协议号; at most 128 bytes
        version: 版本号; 1.0
        """
        given: Gives = self._call(
            "POST /papay/querycontract",
            {
                **more,
                "contract_id": contract_id,
                "plan_id": plan_id,
                "contract_code": contract_code,
                "version": version,
            },
        )
        return given

    def papay_deletecontract(
        self,
        *,
        contract_termination_remark: str,
        version: str,
        plan_id: Optional[str] = None,
        contract_code: Optional[str] = None,
        contract_id: Optional[str] = None,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """End a contract · 申请解约

        `POST /papay/deletecontract` (v2 reference, 2.15 and A)

        Whether a repeat is safe is not known: ask first.

        Its answer may say: appid, mch_id, contract_id, plan_id, contract_code, sub_appid,
        sub_mch_id.

        plan_id: 模板id
        contract_code: 签约协议号; at most 128 bytes
        contract_id: 委托代扣协议id
        contract_termination_remark: 解约备注; at most 512 bytes
        version: 版本号; 1.0
        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /papay/deletecontract",
            {
                **more,
                "plan_id": plan_id,
                "contract_code": contract_code,
                "contract_id": contract_id,
                "contract_termination_remark": contract_termination_remark,
                "version": version,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
            },
        )
        return given

    def get_papay_partner_entrustweb(
        self,
        *,
        plan_id: int,
        contract_code: str,
        request_serial: int,
        contract_display_account: str,
        notify_url: str,
        version: str,
        timestamp: str,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        return_web: Optional[int] = None,
        **more: Any,
    ) -> Page:
        """Open the signing page in an official account, as a provider · 公众号纯签约

        `GET /papay/partner/entrustweb` (v2 reference, 2.15 and A)

        A repeat with the same contract_code is safe.

        sub_appid: 子商户应用ID
        sub_mch_id: 子商户号
        plan_id: 模板id
        contract_code: 签约协议号
        request_serial: 请求序列号
        contract_display_account: 用户账户展示名称
        notify_url: 回调通知url; at most 256 bytes
        version: 版本号
        timestamp: 时间戳; at most 10 bytes
        return_web: 返回web
        """
        given: Page = self._call(
            "GET /papay/partner/entrustweb",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "plan_id": plan_id,
                "contract_code": contract_code,
                "request_serial": request_serial,
                "contract_display_account": contract_display_account,
                "notify_url": notify_url,
                "version": version,
                "timestamp": timestamp,
                "return_web": return_web,
            },
        )
        return given

    def get_papay_partner_h5entrustweb(
        self,
        *,
        sub_mch_id: str,
        plan_id: str,
        contract_code: str,
        request_serial: int,
        contract_display_account: str,
        notify_url: str,
        version: str,
        timestamp: str,
        clientip: str,
        sub_appid: Optional[str] = None,
        deviceid: Optional[str] = None,
        mobile: Optional[str] = None,
        email: Optional[str] = None,
        qq: Optional[str] = None,
        openid: Optional[str] = None,
        creid: Optional[str] = None,
        outerid: Optional[str] = None,
        return_appid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Start a signing on H5, as a provider · H5纯签约

        `GET /papay/partner/h5entrustweb` (WeChat Pay page of 2026-01-20; v2 reference, 2.15 and A)

        A repeat with the same contract_code is safe.

        Its answer may say: result_msg, redirect_url.

        sub_appid: 子商户应用ID
        sub_mch_id: 子商户号
        plan_id: 模板id
        contract_code: 签约协议号
        request_serial: 请求序列号
        contract_display_account: 用户账户展示名称
        notify_url: 回调通知url; at most 256 bytes
        version: 版本号
        timestamp: 时间戳; at most 10 bytes
        clientip: 客户端 IP
        deviceid: 设备ID
        mobile: 手机号
        email: 邮箱地址
        qq: QQ号
        openid: 微信openID
        creid: 身份证号
        outerid: 商户侧用户标识
        return_appid: 回调应用appid
        """
        given: Gives = self._call(
            "GET /papay/partner/h5entrustweb",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "plan_id": plan_id,
                "contract_code": contract_code,
                "request_serial": request_serial,
                "contract_display_account": contract_display_account,
                "notify_url": notify_url,
                "version": version,
                "timestamp": timestamp,
                "clientip": clientip,
                "deviceid": deviceid,
                "mobile": mobile,
                "email": email,
                "qq": qq,
                "openid": openid,
                "creid": creid,
                "outerid": outerid,
                "return_appid": return_appid,
            },
        )
        return given

    def papay_partner_preentrustweb(
        self,
        *,
        plan_id: str,
        contract_code: str,
        request_serial: int,
        contract_display_account: str,
        notify_url: str,
        version: str,
        timestamp: str,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        return_app: Optional[Literal["Y", "N"]] = None,
        **more: Any,
    ) -> Gives:
        """Start a signing in an app, as a provider · APP纯签约

        `POST /papay/partner/preentrustweb` (WeChat Pay page of 2025-09-19; v2 reference, 2.15 and
        A)

        A repeat with the same contract_code is safe.

        Its answer may say: appid, mch_id, sub_appid, sub_mch_id, miniprogram_username,
        miniprogram_path, pre_entrustweb_id.

        sub_appid: 子商户应用ID
        sub_mch_id: 子商户号
        plan_id: 模板id
        contract_code: 签约协议号
        request_serial: 请求序列号
        contract_display_account: 用户账户展示名称
        notify_url: 回调通知url; at most 256 bytes
        version: 版本号; 1.0
        timestamp: 时间戳; at most 10 bytes
        return_app: 返回app
        """
        given: Gives = self._call(
            "POST /papay/partner/preentrustweb",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "plan_id": plan_id,
                "contract_code": contract_code,
                "request_serial": request_serial,
                "contract_display_account": contract_display_account,
                "notify_url": notify_url,
                "version": version,
                "timestamp": timestamp,
                "return_app": return_app,
            },
        )
        return given

    def papay_partner_querycontract(
        self,
        *,
        version: str,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        contract_id: Optional[str] = None,
        plan_id: Optional[str] = None,
        contract_code: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a contract, as a provider · 查询签约关系

        `POST /papay/partner/querycontract` (v2 reference, 2.15 and A)

        Its answer may say: mch_id, appid, contract_id, plan_id, request_serial, contract_code,
        contract_display_account, contract_state, contract_signed_time, contract_expired_time,
        contract_terminated_time, contract_termination_mode, contract_termination_remark, openid,
        sub_appid, sub_mch_id.

        sub_appid: 子商户应用ID
        sub_mch_id: 子商户号
        contract_id: 委托代扣协议id
        plan_id: 模板id
        contract_code: 签约协议号
        version: 版本号; 1.0
        """
        given: Gives = self._call(
            "POST /papay/partner/querycontract",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "contract_id": contract_id,
                "plan_id": plan_id,
                "contract_code": contract_code,
                "version": version,
            },
        )
        return given

    def papay_partner_deletecontract(
        self,
        *,
        sub_mch_id: str,
        contract_termination_remark: str,
        version: str,
        sub_appid: Optional[str] = None,
        plan_id: Optional[str] = None,
        contract_code: Optional[str] = None,
        contract_id: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """End a contract, as a provider · 申请解约

        `POST /papay/partner/deletecontract` (v2 reference, 2.15 and A)

        Whether a repeat is safe is not known: ask first.

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, contract_id, plan_id,
        contract_code.

        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        plan_id: 模板id
        contract_code: 签约协议号; at most 128 bytes
        contract_id: 委托代扣协议id
        contract_termination_remark: 解约备注; at most 512 bytes
        version: 版本号; 1.0
        """
        given: Gives = self._call(
            "POST /papay/partner/deletecontract",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "plan_id": plan_id,
                "contract_code": contract_code,
                "contract_id": contract_id,
                "contract_termination_remark": contract_termination_remark,
                "version": version,
            },
        )
        return given

    def pay_contractorder(
        self,
        *,
        contract_mchid: str,
        contract_appid: str,
        out_trade_no: str,
        body: str,
        notify_url: str,
        total_fee: int,
        spbill_create_ip: str,
        trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB"],
        plan_id: int,
        contract_code: str,
        request_serial: int,
        contract_display_account: str,
        contract_notify_url: str,
        sub_mch_id: Optional[str] = None,
        sub_appid: Optional[str] = None,
        device_info: Optional[str] = None,
        detail: Optional[str] = None,
        attach: Optional[str] = None,
        time_start: Optional[str] = None,
        time_expire: Optional[str] = None,
        goods_tag: Optional[str] = None,
        product_id: Optional[str] = None,
        limit_pay: Optional[str] = None,
        openid: Optional[str] = None,
        sub_openid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Place an order that also signs a contract · 支付中签约

        `POST /pay/contractorder` (WeChat Pay page of 2025-11-18; v2 reference, 2.15 and A)

        A repeat with the same out_trade_no is safe.

        Its answer may say: appid, mch_id, contract_result_code, contract_err_code,
        contract_err_code_des, sub_mch_id, sub_appid, prepay_id, trade_type, code_url, plan_id,
        request_serial, contract_code, contract_display_account, mweb_url, out_trade_no.

        sub_mch_id: 子商户号; at most 32 bytes
        sub_appid: 子商户公众账号ID; at most 32 bytes
        contract_mchid: 签约商户号; at most 32 bytes
        contract_appid: 签约appid; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        device_info: 设备号; at most 32 bytes
        body: 商品描述; at most 127 bytes
        detail: 商品详情; at most 8192 bytes
        attach: 附加数据; at most 127 bytes
        notify_url: 回调通知url; at most 256 bytes
        total_fee: 总金额
        spbill_create_ip: 终端IP; at most 64 bytes
        time_start: 交易起始时间; at most 14 bytes
        time_expire: 交易结束时间; at most 14 bytes
        goods_tag: 商品标记; at most 32 bytes
        trade_type: 交易类型
        product_id: 商品ID; at most 32 bytes
        limit_pay: 指定支付方式; at most 32 bytes
        openid: 用户标识; at most 128 bytes
        sub_openid: 用户子标识; at most 128 bytes
        plan_id: 模板id
        contract_code: 签约协议号; at most 32 bytes
        request_serial: 请求序列号
        contract_display_account: 用户账户展示名称
        contract_notify_url: 签约信息通知url; at most 256 bytes
        """
        given: Gives = self._call(
            "POST /pay/contractorder",
            {
                **more,
                "sub_mch_id": sub_mch_id,
                "sub_appid": sub_appid,
                "contract_mchid": contract_mchid,
                "contract_appid": contract_appid,
                "out_trade_no": out_trade_no,
                "device_info": device_info,
                "body": body,
                "detail": detail,
                "attach": attach,
                "notify_url": notify_url,
                "total_fee": total_fee,
                "spbill_create_ip": spbill_create_ip,
                "time_start": time_start,
                "time_expire": time_expire,
                "goods_tag": goods_tag,
                "trade_type": trade_type,
                "product_id": product_id,
                "limit_pay": limit_pay,
                "openid": openid,
                "sub_openid": sub_openid,
                "plan_id": plan_id,
                "contract_code": contract_code,
                "request_serial": request_serial,
                "contract_display_account": contract_display_account,
                "contract_notify_url": contract_notify_url,
            },
        )
        return given

    def pay_pappayapply(
        self,
        *,
        body: str,
        out_trade_no: str,
        total_fee: int,
        spbill_create_ip: str,
        notify_url: str,
        trade_type: Literal["PAP"],
        contract_id: str,
        detail: Optional[str] = None,
        attach: Optional[str] = None,
        fee_type: Optional[str] = None,
        goods_tag: Optional[str] = None,
        receipt: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Deduct under a contract · 申请扣款

        `POST /pay/pappayapply` (v2 reference, 2.15 and A)

        A repeat with the same out_trade_no is safe.

        Its answer may say: appid, mch_id.

        body: 商品描述; at most 127 bytes
        detail: 商品详情; at most 8192 bytes
        attach: 附加数据; at most 128 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        total_fee: 总金额
        fee_type: 货币类型; at most 16 bytes
        spbill_create_ip: 终端IP; at most 64 bytes
        goods_tag: 商品标记; at most 32 bytes
        notify_url: 回调通知url; at most 256 bytes
        trade_type: 交易类型
        contract_id: 委托代扣协议id
        receipt: 电子发票入口开放标识; at most 8 bytes
        """
        given: Gives = self._call(
            "POST /pay/pappayapply",
            {
                **more,
                "body": body,
                "detail": detail,
                "attach": attach,
                "out_trade_no": out_trade_no,
                "total_fee": total_fee,
                "fee_type": fee_type,
                "spbill_create_ip": spbill_create_ip,
                "goods_tag": goods_tag,
                "notify_url": notify_url,
                "trade_type": trade_type,
                "contract_id": contract_id,
                "receipt": receipt,
            },
        )
        return given

    def pay_paporderquery(
        self,
        *,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a deduction · 查询订单

        `POST /pay/paporderquery` (WeChat Pay page of 2026-04-24; v2 reference, 2.15 and A)

        Its answer may say: appid, mch_id, device_info, openid, is_subscribe, trade_type,
        trade_state, bank_type, total_fee, fee_type, cash_fee, cash_fee_type, coupon_fee,
        coupon_count, coupon_id_$n, coupon_fee_$n, transaction_id, out_trade_no, attach, time_end,
        trade_state_desc.

        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /pay/paporderquery",
            {
                **more,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
            },
        )
        return given

    def pay_partner_pappayapply(
        self,
        *,
        body: str,
        out_trade_no: str,
        total_fee: int,
        spbill_create_ip: str,
        notify_url: str,
        trade_type: Literal["PAP"],
        contract_id: str,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        detail: Optional[str] = None,
        attach: Optional[str] = None,
        fee_type: Optional[str] = None,
        goods_tag: Optional[str] = None,
        receipt: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Deduct under a contract, as a provider · 申请扣款

        `POST /pay/partner/pappayapply` (v2 reference, 2.15 and A)

        A repeat with the same out_trade_no is safe.

        Its answer may say: sub_appid, sub_mch_id, appid, mch_id.

        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        body: 商品描述; at most 127 bytes
        detail: 商品详情; at most 8192 bytes
        attach: 附加数据; at most 128 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        total_fee: 总金额
        fee_type: 货币类型; at most 16 bytes
        spbill_create_ip: 终端IP; at most 64 bytes
        goods_tag: 商品标记; at most 32 bytes
        notify_url: 回调通知url; at most 256 bytes
        trade_type: 交易类型
        contract_id: 委托代扣协议id
        receipt: 电子发票入口开放标识; at most 8 bytes
        """
        given: Gives = self._call(
            "POST /pay/partner/pappayapply",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "body": body,
                "detail": detail,
                "attach": attach,
                "out_trade_no": out_trade_no,
                "total_fee": total_fee,
                "fee_type": fee_type,
                "spbill_create_ip": spbill_create_ip,
                "goods_tag": goods_tag,
                "notify_url": notify_url,
                "trade_type": trade_type,
                "contract_id": contract_id,
                "receipt": receipt,
            },
        )
        return given

    def pay_partner_paporderquery(
        self,
        *,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a deduction, as a provider · 查询订单

        `POST /pay/partner/paporderquery` (WeChat Pay page of 2026-04-24; v2 reference, 2.15 and A)

        Its answer may say: appid, mch_id, device_info, openid, is_subscribe, trade_type,
        trade_state, bank_type, total_fee, fee_type, cash_fee, cash_fee_type, coupon_fee,
        coupon_count, coupon_id_$n, coupon_fee_$n, transaction_id, out_trade_no, attach, time_end,
        trade_state_desc, sub_appid, sub_mch_id.

        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /pay/partner/paporderquery",
            {
                **more,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
            },
        )
        return given

    def secapi_pay_profitsharing(
        self,
        *,
        transaction_id: str,
        out_order_no: str,
        receivers: Union[str, Dict[str, Any], List[Any]],
        sub_mch_id: Optional[str] = None,
        brand_mch_id: Optional[str] = None,
        sub_appid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Share once and release the rest · 请求单次分账

        `POST /secapi/pay/profitsharing` (v2 reference, 2.14 and A)

        It needs the client certificate.

        A repeat with the same out_order_no is safe.

        Its answer may say: sub_appid, sub_mch_id, appid, mch_id, brand_mch_id, transaction_id,
        out_order_no, order_id, status, receivers.

        sub_mch_id: 子商户号; at most 32 bytes
        brand_mch_id: 品牌主商户号; at most 32 bytes
        sub_appid: 子商户公众账号ID; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_order_no: 商户分账单号; at most 64 bytes
        receivers: 分账接收方列表; at most 10240 bytes
        """
        given: Gives = self._call(
            "POST /secapi/pay/profitsharing",
            {
                **more,
                "sub_mch_id": sub_mch_id,
                "brand_mch_id": brand_mch_id,
                "sub_appid": sub_appid,
                "transaction_id": transaction_id,
                "out_order_no": out_order_no,
                "receivers": receivers,
            },
        )
        return given

    def secapi_pay_multiprofitsharing(
        self,
        *,
        transaction_id: str,
        out_order_no: str,
        receivers: Union[str, Dict[str, Any], List[Any]],
        sub_mch_id: Optional[str] = None,
        sub_appid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Share and keep the rest for further sharing · 请求多次分账

        `POST /secapi/pay/multiprofitsharing` (v2 reference, 2.14 and A)

        It needs the client certificate.

        A repeat with the same out_order_no is safe.

        Its answer may say: sub_appid, sub_mch_id, appid, mch_id, transaction_id, out_order_no,
        order_id, receivers.

        sub_mch_id: 子商户号; at most 32 bytes
        sub_appid: 子商户公众账号ID; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_order_no: 商户分账单号; at most 64 bytes
        receivers: 分账接收方列表; at most 10240 bytes
        """
        given: Gives = self._call(
            "POST /secapi/pay/multiprofitsharing",
            {
                **more,
                "sub_mch_id": sub_mch_id,
                "sub_appid": sub_appid,
                "transaction_id": transaction_id,
                "out_order_no": out_order_no,
                "receivers": receivers,
            },
        )
        return given

    def secapi_pay_profitsharingfinish(
        self,
        *,
        transaction_id: str,
        out_order_no: str,
        description: str,
        sub_mch_id: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Finish sharing and release the rest · 完结分账

        `POST /secapi/pay/profitsharingfinish` (v2 reference, 2.14 and A)

        It needs the client certificate.

        A repeat with the same out_order_no is safe.

        Its answer may say: sub_appid, sub_mch_id, appid, mch_id, transaction_id, out_order_no,
        order_id.

        sub_mch_id: 子商户号; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_order_no: 商户分账单号; at most 64 bytes
        description: 分账完结描述; at most 80 bytes
        """
        given: Gives = self._call(
            "POST /secapi/pay/profitsharingfinish",
            {
                **more,
                "sub_mch_id": sub_mch_id,
                "transaction_id": transaction_id,
                "out_order_no": out_order_no,
                "description": description,
            },
        )
        return given

    def secapi_pay_profitsharingreturn(
        self,
        *,
        out_return_no: str,
        return_account_type: str,
        return_account: str,
        return_amount: int,
        description: str,
        sub_mch_id: Optional[str] = None,
        sub_appid: Optional[str] = None,
        order_id: Optional[str] = None,
        out_order_no: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Take a share back · 分账回退

        `POST /secapi/pay/profitsharingreturn` (v2 reference, 2.14 and A)

        It needs the client certificate.

        A repeat with the same out_return_no is safe.

        Its answer may say: appid, mch_id, sub_mch_id, sub_appid, sign_type, order_id, out_order_no,
        out_return_no, return_no, return_account_type, return_account, return_amount, description,
        result, fail_reason, finish_time.

        sub_mch_id: 子商户号; at most 32 bytes
        sub_appid: 子商户公众账号ID; at most 32 bytes
        order_id: 微信分账单号; at most 64 bytes
        out_order_no: 商户分账单号; at most 64 bytes
        out_return_no: 商户回退单号; at most 32 bytes
        return_account_type: 回退方类型; at most 32 bytes; MERCHANT_ID
        return_account: 回退方账号; at most 64 bytes
        return_amount: 回退金额
        description: 回退描述; at most 80 bytes
        """
        given: Gives = self._call(
            "POST /secapi/pay/profitsharingreturn",
            {
                **more,
                "sub_mch_id": sub_mch_id,
                "sub_appid": sub_appid,
                "order_id": order_id,
                "out_order_no": out_order_no,
                "out_return_no": out_return_no,
                "return_account_type": return_account_type,
                "return_account": return_account,
                "return_amount": return_amount,
                "description": description,
            },
        )
        return given

    def pay_profitsharingquery(
        self,
        *,
        transaction_id: str,
        out_order_no: str,
        sub_mch_id: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a sharing · 查询分账结果

        `POST /pay/profitsharingquery` (v2 reference, 2.14 and A)

        Its answer may say: sub_appid, sub_mch_id, appid, mch_id, transaction_id, out_order_no,
        order_id, status, receivers.

        sub_mch_id: 子商户号; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_order_no: 商户分账单号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /pay/profitsharingquery",
            {
                **more,
                "sub_mch_id": sub_mch_id,
                "transaction_id": transaction_id,
                "out_order_no": out_order_no,
            },
        )
        return given

    def pay_profitsharingreturnquery(
        self,
        *,
        out_return_no: str,
        sub_mch_id: Optional[str] = None,
        sub_appid: Optional[str] = None,
        order_id: Optional[str] = None,
        out_order_no: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query the return of a share · 回退结果查询

        `POST /pay/profitsharingreturnquery` (v2 reference, 2.14 and A)

        Its answer may say: appid, mch_id, sub_mch_id, sub_appid, order_id, out_order_no,
        out_return_no, return_no, return_account_type, return_account, return_amount, description,
        result, fail_reason, finish_time.

        sub_mch_id: 子商户号; at most 32 bytes
        sub_appid: 子商户公众账号ID; at most 32 bytes
        order_id: 微信分账单号; at most 64 bytes
        out_order_no: 商户分账单号; at most 64 bytes
        out_return_no: 商户回退单号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /pay/profitsharingreturnquery",
            {
                **more,
                "sub_mch_id": sub_mch_id,
                "sub_appid": sub_appid,
                "order_id": order_id,
                "out_order_no": out_order_no,
                "out_return_no": out_return_no,
            },
        )
        return given

    def pay_profitsharingaddreceiver(
        self,
        *,
        receiver: Union[str, Dict[str, Any], List[Any]],
        sub_mch_id: Optional[str] = None,
        sub_appid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Add a receiver of shares · 添加分账接收方

        `POST /pay/profitsharingaddreceiver` (v2 reference, 2.14 and A)

        Whether a repeat is safe is not known: ask first.

        Its answer may say: sub_appid, sub_mch_id, appid, mch_id, receiver.

        sub_mch_id: 子商户号; at most 32 bytes
        sub_appid: 子商户公众账号ID; at most 32 bytes
        receiver: 分账接收方; at most 2048 bytes
        """
        given: Gives = self._call(
            "POST /pay/profitsharingaddreceiver",
            {
                **more,
                "sub_mch_id": sub_mch_id,
                "sub_appid": sub_appid,
                "receiver": receiver,
            },
        )
        return given

    def pay_profitsharingremovereceiver(
        self,
        *,
        receiver: Union[str, Dict[str, Any], List[Any]],
        sub_mch_id: Optional[str] = None,
        sub_appid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Remove a receiver of shares · 删除分账接收方

        `POST /pay/profitsharingremovereceiver` (v2 reference, 2.14 and A)

        Whether a repeat is safe is not known: ask first.

        Its answer may say: sub_appid, sub_mch_id, appid, mch_id, receiver.

        sub_mch_id: 子商户号; at most 32 bytes
        sub_appid: 子商户公众账号ID; at most 32 bytes
        receiver: 分账接收方; at most 2048 bytes
        """
        given: Gives = self._call(
            "POST /pay/profitsharingremovereceiver",
            {
                **more,
                "sub_mch_id": sub_mch_id,
                "sub_appid": sub_appid,
                "receiver": receiver,
            },
        )
        return given

    def pay_profitsharingorderamountquery(
        self,
        *,
        transaction_id: str,
        **more: Any,
    ) -> Gives:
        """Query how much of an order is left to share · 查询订单待分账金额

        `POST /pay/profitsharingorderamountquery` (v2 reference, 2.14 and A)

        Its answer may say: mch_id, transaction_id, unsplit_amount.

        transaction_id: 微信订单号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /pay/profitsharingorderamountquery",
            {**more, "transaction_id": transaction_id},
        )
        return given

    def pay_profitsharingmerchantratioquery(
        self,
        *,
        sub_mch_id: Optional[str] = None,
        brand_mch_id: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query the largest share that a merchant allows · 查询最大分账比例

        `POST /pay/profitsharingmerchantratioquery` (v2 reference, 2.14 and A)

        Its answer may say: mch_id, sub_mch_id, brand_mch_id, max_ratio.

        sub_mch_id: 子商户号; at most 32 bytes
        brand_mch_id: 品牌主商户号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /pay/profitsharingmerchantratioquery",
            {
                **more,
                "sub_mch_id": sub_mch_id,
                "brand_mch_id": brand_mch_id,
            },
        )
        return given

    def mmpaymkttransfers_sendredpack(
        self,
        *,
        mch_billno: str,
        send_name: str,
        re_openid: str,
        total_amount: int,
        total_num: int,
        wishing: str,
        client_ip: str,
        act_name: str,
        remark: str,
        sub_mch_id: Optional[str] = None,
        msgappid: Optional[str] = None,
        scene_id: Optional[str] = None,
        risk_info: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Send a red packet · 发放普通红包

        `POST /mmpaymkttransfers/sendredpack` (v2 reference, 2.11 and A)

        It needs the client certificate.

        A repeat with the same mch_billno is safe.

        Its answer may say: mch_billno, mch_id, wxappid, re_openid, total_amount, send_listid.

        mch_billno: 商户订单号; at most 28 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        msgappid: 触达用户appid; at most 32 bytes
        send_name: 商户名称; at most 32 bytes
        re_openid: 用户openid; at most 32 bytes
        total_amount: 付款金额
        total_num: 红包发放总人数
        wishing: 红包祝福语; at most 128 bytes
        client_ip: Ip地址; at most 15 bytes
        act_name: 活动名称; at most 32 bytes
        remark: 备注; at most 256 bytes
        scene_id: 场景id; at most 32 bytes; PRODUCT_1, PRODUCT_2, PRODUCT_3, PRODUCT_4,
            PRODUCT_5, PRODUCT_6, PRODUCT_7, PRODUCT_8
        risk_info: 活动信息; at most 128 bytes
        """
        given: Gives = self._call(
            "POST /mmpaymkttransfers/sendredpack",
            {
                **more,
                "mch_billno": mch_billno,
                "sub_mch_id": sub_mch_id,
                "msgappid": msgappid,
                "send_name": send_name,
                "re_openid": re_openid,
                "total_amount": total_amount,
                "total_num": total_num,
                "wishing": wishing,
                "client_ip": client_ip,
                "act_name": act_name,
                "remark": remark,
                "scene_id": scene_id,
                "risk_info": risk_info,
            },
        )
        return given

    def mmpaymkttransfers_sendgroupredpack(
        self,
        *,
        mch_billno: str,
        send_name: str,
        re_openid: str,
        total_amount: int,
        total_num: int,
        amt_type: Literal["ALL_RAND"],
        wishing: str,
        act_name: str,
        remark: str,
        scene_id: Optional[str] = None,
        risk_info: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Send a red packet that a group splits · 发放裂变红包

        `POST /mmpaymkttransfers/sendgroupredpack` (WeChat Pay page of 2024-06-05; v2 reference,
        2.11 and A)

        WeChat Pay has withdrawn it.

        It needs the client certificate.

        A repeat with the same mch_billno is safe.

        Its answer may say: mch_billno, mch_id, wxappid, re_openid, total_amount, send_listid.

        mch_billno: 商户订单号; at most 28 bytes
        send_name: 商户名称; at most 32 bytes
        re_openid: 用户openid; at most 32 bytes
        total_amount: 总金额
        total_num: 红包发放总人数
        amt_type: 红包金额设置方式
        wishing: 红包祝福语; at most 128 bytes
        act_name: 活动名称; at most 32 bytes
        remark: 备注; at most 256 bytes
        scene_id: 场景id; at most 32 bytes; PRODUCT_1, PRODUCT_2, PRODUCT_3, PRODUCT_4,
            PRODUCT_5, PRODUCT_6, PRODUCT_7, PRODUCT_8
        risk_info: 活动信息; at most 128 bytes
        """
        given: Gives = self._call(
            "POST /mmpaymkttransfers/sendgroupredpack",
            {
                **more,
                "mch_billno": mch_billno,
                "send_name": send_name,
                "re_openid": re_openid,
                "total_amount": total_amount,
                "total_num": total_num,
                "amt_type": amt_type,
                "wishing": wishing,
                "act_name": act_name,
                "remark": remark,
                "scene_id": scene_id,
                "risk_info": risk_info,
            },
        )
        return given

    def mmpaymkttransfers_sendminiprogramhb(
        self,
        *,
        mch_billno: str,
        send_name: str,
        re_openid: str,
        total_amount: int,
        total_num: int,
        wishing: str,
        act_name: str,
        remark: str,
        notify_way: str,
        scene_id: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Send a red packet in a mini program · 发放小程序红包接口

        `POST /mmpaymkttransfers/sendminiprogramhb` (v2 reference, 2.11 and A)

        It needs the client certificate.

        A repeat with the same mch_billno is safe.

        Its answer may say: mch_billno, mch_id, wxappid, re_openid, total_amount, send_listid,
        package.

        mch_billno: 商户订单号; at most 28 bytes
        send_name: 商户名称; at most 32 bytes
        re_openid: 用户openid; at most 32 bytes
        total_amount: 付款金额
        total_num: 红包发放总人数
        wishing: 红包祝福语; at most 128 bytes
        act_name: 活动名称; at most 32 bytes
        remark: 备注; at most 256 bytes
        notify_way: 活动信息; at most 256 bytes; MINI_PROGRAM_JSAPI
        scene_id: 场景id; at most 32 bytes; PRODUCT_1, PRODUCT_2, PRODUCT_3, PRODUCT_4,
            PRODUCT_5, PRODUCT_6, PRODUCT_7, PRODUCT_8
        """
        given: Gives = self._call(
            "POST /mmpaymkttransfers/sendminiprogramhb",
            {
                **more,
                "mch_billno": mch_billno,
                "send_name": send_name,
                "re_openid": re_openid,
                "total_amount": total_amount,
                "total_num": total_num,
                "wishing": wishing,
                "act_name": act_name,
                "remark": remark,
                "notify_way": notify_way,
                "scene_id": scene_id,
            },
        )
        return given

    def mmpaymkttransfers_gethbinfo(
        self,
        *,
        mch_billno: str,
        bill_type: Literal["MCHT"],
        **more: Any,
    ) -> Gives:
        """Query a red packet · 查询红包记录

        `POST /mmpaymkttransfers/gethbinfo` (v2 reference, 2.11 and A)

        It needs the client certificate.

        Its answer may say: mch_billno, mch_id, detail_id, status, send_type, hb_type, total_num,
        total_amount, reason, send_time, refund_time, refund_amount, wishing, remark, act_name,
        hblist.

        mch_billno: 商户订单号; at most 28 bytes
        bill_type: 订单类型
        """
        given: Gives = self._call(
            "POST /mmpaymkttransfers/gethbinfo",
            {**more, "mch_billno": mch_billno, "bill_type": bill_type},
        )
        return given

    def mmpaymkttransfers_promotion_transfers(
        self,
        *,
        partner_trade_no: str,
        openid: str,
        check_name: str,
        amount: int,
        desc: str,
        spbill_create_ip: str,
        device_info: Optional[str] = None,
        re_user_name: Optional[str] = None,
        scene: Optional[str] = None,
        brand_id: Optional[int] = None,
        finder_template_id: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Transfer to a user's balance · 向微信用户个人付款

        `POST /mmpaymkttransfers/promotion/transfers` (v2 reference, 2.12 and A)

        It needs the client certificate.

        A repeat with the same partner_trade_no is safe.

        Its answer may say: mch_appid, mchid, device_info, partner_trade_no, payment_no,
        payment_time.

        device_info: 设备号; at most 32 bytes
        partner_trade_no: 商户订单号; at most 32 bytes
        openid: 用户openid; at most 64 bytes
        check_name: 校验用户姓名选项; at most 16 bytes; NO_CHECK, FORCE_CHECK
        re_user_name: 收款用户姓名; at most 64 bytes
        amount: 金额
        desc: 企业付款备注; at most 100 bytes
        spbill_create_ip: Ip地址; at most 64 bytes
        scene: 付款场景; at most 64 bytes
        brand_id: 品牌ID
        finder_template_id: 消息模板ID; at most 128 bytes
        """
        given: Gives = self._call(
            "POST /mmpaymkttransfers/promotion/transfers",
            {
                **more,
                "device_info": device_info,
                "partner_trade_no": partner_trade_no,
                "openid": openid,
                "check_name": check_name,
                "re_user_name": re_user_name,
                "amount": amount,
                "desc": desc,
                "spbill_create_ip": spbill_create_ip,
                "scene": scene,
                "brand_id": brand_id,
                "finder_template_id": finder_template_id,
            },
        )
        return given

    def mmpaymkttransfers_gettransferinfo(
        self,
        *,
        partner_trade_no: str,
        **more: Any,
    ) -> Gives:
        """Query a transfer to a user's balance · 查询企业向微信用户个人付款

        `POST /mmpaymkttransfers/gettransferinfo` (v2 reference, 2.12 and A)

        It needs the client certificate.

        Its answer may say: partner_trade_no, appid, mch_id, detail_id, status, reason, openid,
        transfer_name, payment_amount, transfer_time, payment_time, desc.

        partner_trade_no: 商户订单号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /mmpaymkttransfers/gettransferinfo",
            {**more, "partner_trade_no": partner_trade_no},
        )
        return given

    def mmpaysptrans_pay_bank(
        self,
        *,
        partner_trade_no: str,
        enc_bank_no: str,
        enc_true_name: str,
        bank_code: str,
        amount: int,
        desc: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Transfer to a bank card · 企业付款到银行卡

        `POST /mmpaysptrans/pay_bank` (v2 reference, 2.13 and A)

        It needs the client certificate.

        A repeat with the same partner_trade_no is safe.

        Its answer may say: mch_id, partner_trade_no, amount, payment_no, cmms_amt.

        partner_trade_no: 商户企业付款单号; at most 32 bytes
        enc_bank_no: 收款方银行卡号; at most 384 bytes
        enc_true_name: 收款方用户名; at most 384 bytes
        bank_code: 收款方开户行; at most 64 bytes
        amount: 付款金额
        desc: 付款说明; at most 512 bytes
        """
        given: Gives = self._call(
            "POST /mmpaysptrans/pay_bank",
            {
                **more,
                "partner_trade_no": partner_trade_no,
                "enc_bank_no": enc_bank_no,
                "enc_true_name": enc_true_name,
                "bank_code": bank_code,
                "amount": amount,
                "desc": desc,
            },
        )
        return given

    def mmpaysptrans_query_bank(
        self,
        *,
        partner_trade_no: str,
        **more: Any,
    ) -> Gives:
        """Query a transfer to a bank card · 查询企业付款银行卡

        `POST /mmpaysptrans/query_bank` (v2 reference, 2.13 and A)

        It needs the client certificate.

        Its answer may say: mch_id, partner_trade_no, payment_no, bank_no_md5, true_name_md5,
        amount, status, cmms_amt, create_time, pay_succ_time, reason.

        partner_trade_no: 商户企业付款单号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /mmpaysptrans/query_bank",
            {**more, "partner_trade_no": partner_trade_no},
        )
        return given

    def risk_getpublickey(
        self,
        **more: Any,
    ) -> Gives:
        """Get the RSA public key that encrypts bank details · 获取RSA加密公钥

        `POST /risk/getpublickey` (v2 reference, 2.13 and A)

        It needs the client certificate.

        Its answer may say: error_code, error_code_des, mch_id, pub_key.
        """
        given: Gives = self._call(
            "POST /risk/getpublickey",
            {**more},
        )
        return given

    def mmpaymkttransfers_sendworkwxredpack(
        self,
        *,
        mch_billno: str,
        sender_name: str,
        re_openid: str,
        total_amount: int,
        wishing: str,
        act_name: str,
        remark: str,
        agentid: Optional[str] = None,
        sender_header_media_id: Optional[str] = None,
        scene_id: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Send a WeCom red packet · 发放企业红包

        `POST /mmpaymkttransfers/sendworkwxredpack` (v2 reference, 1.5 and A)

        It needs the client certificate.

        A repeat with the same mch_billno is safe.

        Its answer may say: mch_billno, mch_id, wxappid, re_openid, total_amount, send_listid,
        sender_name, sender_header_media_id.

        mch_billno: 商户订单号; at most 28 bytes
        agentid: 发送红包的应用id
        sender_name: 发送者名称; at most 128 bytes
        sender_header_media_id: 发送者头像; at most 128 bytes
        re_openid: 用户openid; at most 32 bytes
        total_amount: 付款金额
        wishing: 红包祝福语; at most 128 bytes
        act_name: 活动名称; at most 32 bytes
        remark: 备注; at most 256 bytes
        scene_id: 场景id; at most 32 bytes; PRODUCT_1, PRODUCT_2, PRODUCT_3, PRODUCT_4,
            PRODUCT_5, PRODUCT_6, PRODUCT_7, PRODUCT_8
        """
        given: Gives = self._call(
            "POST /mmpaymkttransfers/sendworkwxredpack",
            {
                **more,
                "mch_billno": mch_billno,
                "agentid": agentid,
                "sender_name": sender_name,
                "sender_header_media_id": sender_header_media_id,
                "re_openid": re_openid,
                "total_amount": total_amount,
                "wishing": wishing,
                "act_name": act_name,
                "remark": remark,
                "scene_id": scene_id,
            },
        )
        return given

    def mmpaymkttransfers_queryworkwxredpack(
        self,
        *,
        mch_billno: str,
        **more: Any,
    ) -> Gives:
        """Query a WeCom red packet · 查询红包记录

        `POST /mmpaymkttransfers/queryworkwxredpack` (v2 reference, A)

        It needs the client certificate.

        Its answer may say: mch_billno, mch_id, detail_id, status, send_type, total_amount, reason,
        send_time, refund_time, refund_amount, wishing, remark, act_name, openid, amount, rcv_time,
        sender_name, sender_header_media_id.

        mch_billno: 商户订单号; at most 28 bytes
        """
        given: Gives = self._call(
            "POST /mmpaymkttransfers/queryworkwxredpack",
            {**more, "mch_billno": mch_billno},
        )
        return given

    def mmpaymkttransfers_promotion_paywwsptrans2pocket(
        self,
        *,
        partner_trade_no: str,
        openid: str,
        check_name: str,
        amount: int,
        desc: str,
        spbill_create_ip: str,
        ww_msg_type: Literal["NORMAL_MSG", "APPROVAL_MSG"],
        device_info: Optional[str] = None,
        re_user_name: Optional[str] = None,
        approval_number: Optional[str] = None,
        approval_type: Optional[int] = None,
        act_name: Optional[str] = None,
        agentid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Pay an employee · 向员工付款

        `POST /mmpaymkttransfers/promotion/paywwsptrans2pocket` (v2 reference, 1.5 and A)

        It needs the client certificate.

        A repeat with the same partner_trade_no is safe.

        Its answer may say: appid, mch_id, device_info, partner_trade_no, payment_no, payment_time.

        device_info: 设备号; at most 32 bytes
        partner_trade_no: 商户订单号; at most 32 bytes
        openid: 用户openid; at most 64 bytes
        check_name: 校验用户姓名选项; at most 16 bytes; FORCE_CHECK
        re_user_name: 收款用户姓名; at most 64 bytes
        amount: 金额
        desc: 企业付款备注; at most 100 bytes
        spbill_create_ip: Ip地址; at most 64 bytes
        ww_msg_type: 付款消息类型
        approval_number: 审批单号
        approval_type: 审批类型; 1
        act_name: 项目名称
        agentid: 付款的应用id
        """
        given: Gives = self._call(
            "POST /mmpaymkttransfers/promotion/paywwsptrans2pocket",
            {
                **more,
                "device_info": device_info,
                "partner_trade_no": partner_trade_no,
                "openid": openid,
                "check_name": check_name,
                "re_user_name": re_user_name,
                "amount": amount,
                "desc": desc,
                "spbill_create_ip": spbill_create_ip,
                "ww_msg_type": ww_msg_type,
                "approval_number": approval_number,
                "approval_type": approval_type,
                "act_name": act_name,
                "agentid": agentid,
            },
        )
        return given

    def mmpaymkttransfers_promotion_querywwsptrans2pocket(
        self,
        *,
        partner_trade_no: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a payment to an employee · 查询付款记录

        `POST /mmpaymkttransfers/promotion/querywwsptrans2pocket` (v2 reference, A)

        It needs the client certificate.

        Its answer may say: partner_trade_no, mch_id, detail_id, status, reason, transfer_name,
        payment_amount, transfer_time, desc.

        partner_trade_no: 商户订单号; at most 28 bytes
        """
        given: Gives = self._call(
            "POST /mmpaymkttransfers/promotion/querywwsptrans2pocket",
            {**more, "partner_trade_no": partner_trade_no},
        )
        return given

    def mmpaymkttransfers_send_coupon(
        self,
        *,
        coupon_stock_id: str,
        openid_count: int,
        partner_trade_no: str,
        openid: str,
        op_user_id: Optional[str] = None,
        device_info: Optional[str] = None,
        version: Optional[str] = None,
        type: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Send a coupon · 发放代金券

        `POST /mmpaymkttransfers/send_coupon` (v2 reference, 2.16 and A)

        It needs the client certificate.

        A repeat with the same partner_trade_no is safe.

        Its answer may say: appid, mch_id, device_info, coupon_stock_id, resp_count, success_count,
        failed_count, openid, ret_code, coupon_id, ret_msg.

        coupon_stock_id: 代金券批次id
        openid_count: openid记录数
        partner_trade_no: 商户单据号
        openid: 用户openid
        op_user_id: 操作员; at most 32 bytes
        device_info: 设备号; at most 32 bytes
        version: 协议版本; at most 32 bytes; 1.0
        type: 协议类型; at most 32 bytes; XML
        """
        given: Gives = self._call(
            "POST /mmpaymkttransfers/send_coupon",
            {
                **more,
                "coupon_stock_id": coupon_stock_id,
                "openid_count": openid_count,
                "partner_trade_no": partner_trade_no,
                "openid": openid,
                "op_user_id": op_user_id,
                "device_info": device_info,
                "version": version,
                "type": type,
            },
        )
        return given

    def mmpaymkttransfers_query_coupon_stock(
        self,
        *,
        coupon_stock_id: str,
        op_user_id: Optional[str] = None,
        device_info: Optional[str] = None,
        version: Optional[str] = None,
        type: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a coupon batch · 查询代金券批次

        `POST /mmpaymkttransfers/query_coupon_stock` (v2 reference, 2.16 and A)

        Its answer may say: appid, mch_id, device_info, coupon_stock_id, coupon_name, coupon_value,
        coupon_mininumn, coupon_stock_status, coupon_total, max_quota, is_send_num, begin_time,
        end_time, create_time, coupon_budget, begin_time_t, end_time_t, create_time_t.

        coupon_stock_id: 代金券批次id
        op_user_id: 操作员; at most 32 bytes
        device_info: 设备号; at most 32 bytes
        version: 协议版本; at most 32 bytes; 1.0
        type: 协议类型; at most 32 bytes; XML
        """
        given: Gives = self._call(
            "POST /mmpaymkttransfers/query_coupon_stock",
            {
                **more,
                "coupon_stock_id": coupon_stock_id,
                "op_user_id": op_user_id,
                "device_info": device_info,
                "version": version,
                "type": type,
            },
        )
        return given

    def mmpaymkttransfers_querycouponsinfo(
        self,
        *,
        coupon_id: str,
        openid: str,
        stock_id: str,
        op_user_id: Optional[str] = None,
        device_info: Optional[str] = None,
        version: Optional[str] = None,
        type: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a coupon of a user · 查询代金券信息

        `POST /mmpaymkttransfers/querycouponsinfo` (v2 reference, 2.16 and A)

        Its answer may say: appid, mch_id, sub_mch_id, device_info, coupon_stock_id, coupon_id,
        coupon_value, coupon_mininumn, coupon_name, coupon_state, coupon_desc, coupon_use_value,
        coupon_remain_value, send_source, is_partial_use.

        coupon_id: 代金券id
        openid: 用户openid
        stock_id: 批次号
        op_user_id: 操作员; at most 32 bytes
        device_info: 设备号; at most 32 bytes
        version: 协议版本; at most 32 bytes; 1.0
        type: 协议类型; at most 32 bytes; XML
        """
        given: Gives = self._call(
            "POST /mmpaymkttransfers/querycouponsinfo",
            {
                **more,
                "coupon_id": coupon_id,
                "openid": openid,
                "stock_id": stock_id,
                "op_user_id": op_user_id,
                "device_info": device_info,
                "version": version,
                "type": type,
            },
        )
        return given

    def deposit_unifiedorder(
        self,
        *,
        sub_mch_id: str,
        body: str,
        out_trade_no: str,
        fee_type: str,
        total_fee: int,
        spbill_create_ip: str,
        notify_url: str,
        trade_type: Literal["JSAPI", "APP"],
        sub_appid: Optional[str] = None,
        device_info: Optional[str] = None,
        detail: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        attach: Optional[str] = None,
        time_start: Optional[str] = None,
        time_expire: Optional[str] = None,
        product_id: Optional[str] = None,
        limit_pay: Optional[str] = None,
        openid: Optional[str] = None,
        sub_openid: Optional[str] = None,
        receipt: Optional[str] = None,
        scene_info: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        **more: Any,
    ) -> Gives:
        """Place a deposit order · 支付押金

        `POST /deposit/unifiedorder` (v2 reference, 2.18 and A)

        A repeat with the same out_trade_no is safe.

        Its answer may say: appid, mch_id, sub_appid, sub_mch_id, device_info, trade_type,
        prepay_id, code_url.

        sub_appid: 子商户应用ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        device_info: 设备号; at most 32 bytes
        body: 商品描述; at most 127 bytes
        detail: 商品详情; at most 6000 bytes
        attach: 附加数据; at most 127 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        fee_type: 货币类型; at most 16 bytes
        total_fee: 总金额
        spbill_create_ip: 终端IP; at most 64 bytes
        time_start: 交易起始时间; at most 14 bytes
        time_expire: 交易结束时间; at most 14 bytes
        notify_url: 通知地址; at most 256 bytes
        trade_type: 交易类型
        product_id: 商品ID; at most 32 bytes
        limit_pay: 指定支付方式; at most 32 bytes
        openid: 用户标识; at most 128 bytes
        sub_openid: 用户子标识; at most 128 bytes
        receipt: 电子发票入口开放标识; at most 8 bytes; Y, N
        scene_info: 场景信息; at most 256 bytes
        """
        given: Gives = self._call(
            "POST /deposit/unifiedorder",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "device_info": device_info,
                "body": body,
                "detail": detail,
                "attach": attach,
                "out_trade_no": out_trade_no,
                "fee_type": fee_type,
                "total_fee": total_fee,
                "spbill_create_ip": spbill_create_ip,
                "time_start": time_start,
                "time_expire": time_expire,
                "notify_url": notify_url,
                "trade_type": trade_type,
                "product_id": product_id,
                "limit_pay": limit_pay,
                "openid": openid,
                "sub_openid": sub_openid,
                "receipt": receipt,
                "scene_info": scene_info,
            },
        )
        return given

    def deposit_micropay(
        self,
        *,
        deposit: Literal["Y", "N"],
        body: str,
        out_trade_no: str,
        total_fee: int,
        fee_type: str,
        spbill_create_ip: str,
        auth_code: str,
        version: Optional[str] = None,
        profit_sharing: Optional[Literal["N", "Y"]] = None,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        device_info: Optional[str] = None,
        detail: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        attach: Optional[str] = None,
        goods_tag: Optional[str] = None,
        limit_pay: Optional[str] = None,
        time_start: Optional[str] = None,
        time_expire: Optional[str] = None,
        receipt: Optional[str] = None,
        scene_info: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        **more: Any,
    ) -> Gives:
        """Take a deposit with a payer's payment code · 支付押金

        `POST /deposit/micropay` (WeChat Pay page of 2025-06-19; v2 reference, 2.18 and A)

        Ask by out_trade_no before it is repeated: a repeat may act twice.

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, device_info, openid, is_subscribe,
        trade_type, bank_type, fee_type, total_fee, settlement_total_fee, coupon_fee, cash_fee_type,
        cash_fee, transaction_id, out_trade_no, attach, time_end, promotion_detail.

        version: 接口版本号; at most 32 bytes
        profit_sharing: 是否指定服务商分账
        deposit: 是否押金支付
        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        device_info: 设备号; at most 32 bytes
        body: 商品描述; at most 127 bytes
        detail: 商品详情; at most 6000 bytes
        attach: 附加数据; at most 127 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        total_fee: 订单金额
        fee_type: 货币类型; at most 16 bytes
        spbill_create_ip: 终端IP; at most 64 bytes
        goods_tag: 订单优惠标记; at most 32 bytes
        limit_pay: 指定支付方式; at most 32 bytes
        time_start: 交易起始时间; at most 14 bytes
        time_expire: 交易结束时间; at most 14 bytes
        receipt: 电子发票入口开放标识; at most 8 bytes
        auth_code: 授权码; at most 128 bytes
        scene_info: 场景信息; at most 256 bytes
        """
        given: Gives = self._call(
            "POST /deposit/micropay",
            {
                **more,
                "version": version,
                "profit_sharing": profit_sharing,
                "deposit": deposit,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "device_info": device_info,
                "body": body,
                "detail": detail,
                "attach": attach,
                "out_trade_no": out_trade_no,
                "total_fee": total_fee,
                "fee_type": fee_type,
                "spbill_create_ip": spbill_create_ip,
                "goods_tag": goods_tag,
                "limit_pay": limit_pay,
                "time_start": time_start,
                "time_expire": time_expire,
                "receipt": receipt,
                "auth_code": auth_code,
                "scene_info": scene_info,
            },
        )
        return given

    def deposit_facepay(
        self,
        *,
        body: str,
        out_trade_no: str,
        total_fee: int,
        fee_type: str,
        spbill_create_ip: str,
        face_code: str,
        deposit: Optional[Literal["Y", "N"]] = None,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        device_info: Optional[str] = None,
        detail: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        attach: Optional[str] = None,
        goods_tag: Optional[str] = None,
        limit_pay: Optional[str] = None,
        time_start: Optional[str] = None,
        time_expire: Optional[str] = None,
        openid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Take a deposit with a payer's face · 支付押金

        `POST /deposit/facepay` (v2 reference, 2.18 and A)

        Ask by out_trade_no before it is repeated: a repeat may act twice.

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, device_info, openid, is_subscribe,
        sub_openid, sub_is_subscribe, trade_type, bank_type, fee_type, total_fee, cash_fee_type,
        cash_fee, settlement_total_fee, coupon_fee, transaction_id, out_trade_no, attach, time_end,
        promotion_detail.

        deposit: 是否押金支付
        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        device_info: 设备号; at most 32 bytes
        body: 商品描述; at most 127 bytes
        detail: 商品详情; at most 6000 bytes
        attach: 附加数据; at most 127 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        total_fee: 总金额
        fee_type: 货币类型; at most 16 bytes
        spbill_create_ip: 终端IP; at most 64 bytes
        goods_tag: 订单优惠标记; at most 32 bytes
        limit_pay: 指定支付方式; at most 32 bytes
        time_start: 交易起始时间; at most 14 bytes
        time_expire: 交易结束时间; at most 14 bytes
        openid: 用户标识; at most 128 bytes
        face_code: 授权码; at most 128 bytes
        """
        given: Gives = self._call(
            "POST /deposit/facepay",
            {
                **more,
                "deposit": deposit,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "device_info": device_info,
                "body": body,
                "detail": detail,
                "attach": attach,
                "out_trade_no": out_trade_no,
                "total_fee": total_fee,
                "fee_type": fee_type,
                "spbill_create_ip": spbill_create_ip,
                "goods_tag": goods_tag,
                "limit_pay": limit_pay,
                "time_start": time_start,
                "time_expire": time_expire,
                "openid": openid,
                "face_code": face_code,
            },
        )
        return given

    def deposit_orderquery(
        self,
        *,
        version: Optional[str] = None,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a deposit · 查询订单

        `POST /deposit/orderquery` (v2 reference, 2.18 and A)

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, device_info, openid, is_subscribe,
        sub_openid, sub_is_subscribe, trade_type, trade_state, bank_type, total_fee,
        settlement_total_fee, fee_type, cash_fee, cash_fee_type, coupon_fee, coupon_count,
        coupon_type_$n, coupon_id_$n, coupon_fee_$n, transaction_id, out_trade_no, attach, time_end,
        trade_state_desc, promotion_detail, consume_fee.

        version: 接口版本号; at most 32 bytes; 1.0
        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /deposit/orderquery",
            {
                **more,
                "version": version,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
            },
        )
        return given

    def deposit_reverse(
        self,
        *,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Reverse a deposit · 撤销订单

        `POST /deposit/reverse` (v2 reference, 2.18 and A)

        It needs the client certificate.

        A repeat with the same out_trade_no is safe.

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, recall.

        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /deposit/reverse",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
            },
        )
        return given

    def deposit_consume(
        self,
        *,
        sub_mch_id: str,
        total_fee: int,
        consume_fee: int,
        fee_type: str,
        sub_appid: Optional[str] = None,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Spend a deposit · 消费押金

        `POST /deposit/consume` (v2 reference, 2.18 and A)

        It needs the client certificate.

        A repeat with the same out_trade_no is safe.

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, transaction_id, out_trade_no,
        total_fee, consume_fee, fee_type.

        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        total_fee: 押金总金额
        consume_fee: 消费金额
        fee_type: 货币类型; at most 16 bytes
        """
        given: Gives = self._call(
            "POST /deposit/consume",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
                "total_fee": total_fee,
                "consume_fee": consume_fee,
                "fee_type": fee_type,
            },
        )
        return given

    def deposit_refund(
        self,
        *,
        out_refund_no: str,
        total_fee: int,
        refund_fee: int,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        refund_fee_type: Optional[str] = None,
        refund_desc: Optional[str] = None,
        refund_account: Optional[str] = None,
        notify_url: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Refund the spent part of a deposit · 申请退款

        `POST /deposit/refund` (v2 reference, 2.18 and A)

        It needs the client certificate.

        A repeat with the same out_refund_no is safe.

        Its answer may say: appid, mch_id, sub_appid, sub_mch_id, transaction_id, out_trade_no,
        out_refund_no, refund_id, refund_fee, settlement_refund_fee, total_fee,
        settlement_total_fee, fee_type, cash_fee, cash_fee_type, cash_refund_fee, coupon_type_$n,
        coupon_refund_fee, coupon_refund_fee_$n, coupon_refund_count, coupon_refund_id_$n.

        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        out_refund_no: 商户退款单号; at most 64 bytes
        total_fee: 订单金额
        refund_fee: 退款金额
        refund_fee_type: 退款货币种类; at most 8 bytes
        refund_desc: 退款原因; at most 80 bytes
        refund_account: 退款资金来源; at most 30 bytes
        notify_url: 退款结果通知url; at most 256 bytes
        """
        given: Gives = self._call(
            "POST /deposit/refund",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
                "out_refund_no": out_refund_no,
                "total_fee": total_fee,
                "refund_fee": refund_fee,
                "refund_fee_type": refund_fee_type,
                "refund_desc": refund_desc,
                "refund_account": refund_account,
                "notify_url": notify_url,
            },
        )
        return given

    def deposit_refundquery(
        self,
        *,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        out_refund_no: Optional[str] = None,
        refund_id: Optional[str] = None,
        offset: Optional[int] = None,
        **more: Any,
    ) -> Gives:
        """Query refunds of a deposit · 查询退款

        `POST /deposit/refundquery` (v2 reference, 2.18 and A)

        Its answer may say: appid, mch_id, sub_appid, sub_mch_id, total_refund_count,
        transaction_id, out_trade_no, total_fee, settlement_total_fee, fee_type, cash_fee,
        refund_count, out_refund_no_$n, refund_id_$n, refund_channel_$n, refund_fee_$n,
        settlement_refund_fee_$n, coupon_type_$n_$m, coupon_refund_fee_$n, coupon_refund_count_$n,
        coupon_refund_id_$n_$m, coupon_refund_fee_$n_$m, refund_status_$n, refund_account_$n,
        refund_recv_accout_$n, refund_success_time_$n.

        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        out_refund_no: 商户退款单号; at most 64 bytes
        refund_id: 微信退款单号; at most 32 bytes
        offset: 偏移量
        """
        given: Gives = self._call(
            "POST /deposit/refundquery",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
                "out_refund_no": out_refund_no,
                "refund_id": refund_id,
                "offset": offset,
            },
        )
        return given

    def wxv_createrentbill(
        self,
        *,
        version: str,
        out_order_no: str,
        service_id: str,
        goods_name: str,
        deposit_amount: int,
        rent_unit: str,
        rent_unit_fee: int,
        cert_serial_no: str,
        start_time: Optional[str] = None,
        end_time: Optional[str] = None,
        service_location: Optional[str] = None,
        rent_fee_desc: Optional[str] = None,
        attach: Optional[str] = None,
        openid: Optional[str] = None,
        name: Optional[str] = None,
        phone: Optional[str] = None,
        userid: Optional[str] = None,
        address: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Open a rental order · 创建租借订单

        `POST /wxv/createrentbill` (v2 reference, A)

        It needs the client certificate.

        Ask by out_order_no before it is repeated: a repeat may act twice.

        Its answer may say: appid, mch_id, out_order_no, service_id, order_id, miniprogram_appid,
        miniprogram_path, miniprogram_username, package.

        version: 接口版本号; at most 32 bytes; 1.0
        out_order_no: 商户服务订单号; at most 32 bytes
        service_id: 服务ID; at most 32 bytes
        goods_name: 商品名称; at most 40 bytes
        start_time: 租用时间; at most 14 bytes
        end_time: 预定归还时间; at most 14 bytes
        service_location: 租用地点; at most 20 bytes
        deposit_amount: 押金总额
        rent_unit: 租金规则 计费单位; at most 32 bytes
        rent_unit_fee: 租金规则 计费单价费用
        rent_fee_desc: 租金规则 计费说明; at most 30 bytes
        attach: 商户数据包; at most 200 bytes
        cert_serial_no: 平台证书序列号; at most 128 bytes
        openid: 用户标识; at most 128 bytes
        name: 用户姓名; at most 400 bytes
        phone: 用户手机号; at most 400 bytes
        userid: 用户身份证ID; at most 400 bytes
        address: 用户收货地址; at most 400 bytes
        """
        given: Gives = self._call(
            "POST /wxv/createrentbill",
            {
                **more,
                "version": version,
                "out_order_no": out_order_no,
                "service_id": service_id,
                "goods_name": goods_name,
                "start_time": start_time,
                "end_time": end_time,
                "service_location": service_location,
                "deposit_amount": deposit_amount,
                "rent_unit": rent_unit,
                "rent_unit_fee": rent_unit_fee,
                "rent_fee_desc": rent_fee_desc,
                "attach": attach,
                "cert_serial_no": cert_serial_no,
                "openid": openid,
                "name": name,
                "phone": phone,
                "userid": userid,
                "address": address,
            },
        )
        return given

    def wxv_changerentmoney(
        self,
        *,
        version: str,
        out_order_no: str,
        service_id: str,
        total_amount: int,
        rent_fee: int,
        compensation_fee: int,
        reason: Optional[str] = None,
        compensation_fee_desc: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Change the amount of a rental order · 修改租借订单

        `POST /wxv/changerentmoney` (v2 reference, A)

        It needs the client certificate.

        Ask by out_order_no before it is repeated: a repeat may act twice.

        Its answer may say: appid, mch_id, out_order_no, service_id, order_id.

        version: 接口版本号; at most 32 bytes; 1.0
        out_order_no: 商户服务订单号; at most 32 bytes
        reason: 修改原因; at most 50 bytes
        service_id: 服务ID; at most 32 bytes
        total_amount: 总金额
        rent_fee: 租金费用
        compensation_fee: 赔偿金费用
        compensation_fee_desc: 赔偿金费用说明; at most 30 bytes
        """
        given: Gives = self._call(
            "POST /wxv/changerentmoney",
            {
                **more,
                "version": version,
                "out_order_no": out_order_no,
                "reason": reason,
                "service_id": service_id,
                "total_amount": total_amount,
                "rent_fee": rent_fee,
                "compensation_fee": compensation_fee,
                "compensation_fee_desc": compensation_fee_desc,
            },
        )
        return given

    def wxv_finishrentbill(
        self,
        *,
        version: str,
        out_order_no: str,
        service_id: str,
        returned: str,
        total_amount: int,
        rent_fee: int,
        compensation_fee: int,
        compensation_fee_desc: str,
        finish_ticket: str,
        profit_sharing: Literal["Y", "N"],
        real_end_time: Optional[str] = None,
        service_end_location: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Finish a rental order · 完结租借订单

        `POST /wxv/finishrentbill` (v2 reference, A)

        It needs the client certificate.

        Ask by out_order_no before it is repeated: a repeat may act twice.

        Its answer may say: appid, mch_id, out_order_no, service_id, order_id.

        version: 接口版本号; at most 32 bytes; 1.0
        out_order_no: 商户服务订单号; at most 32 bytes
        service_id: 服务ID; at most 32 bytes
        returned: 是否归还; at most 32 bytes
        real_end_time: 实际归还时间; at most 14 bytes
        service_end_location: 归还地点; at most 30 bytes
        total_amount: 总金额
        rent_fee: 租金费用
        compensation_fee: 赔偿金费用
        compensation_fee_desc: 赔偿金费用说明
        finish_ticket: 完结凭证; at most 512 bytes
        profit_sharing: 分账标识
        """
        given: Gives = self._call(
            "POST /wxv/finishrentbill",
            {
                **more,
                "version": version,
                "out_order_no": out_order_no,
                "service_id": service_id,
                "returned": returned,
                "real_end_time": real_end_time,
                "service_end_location": service_end_location,
                "total_amount": total_amount,
                "rent_fee": rent_fee,
                "compensation_fee": compensation_fee,
                "compensation_fee_desc": compensation_fee_desc,
                "finish_ticket": finish_ticket,
                "profit_sharing": profit_sharing,
            },
        )
        return given

    def wxv_cancelbill(
        self,
        *,
        version: str,
        out_order_no: str,
        reason: str,
        service_id: str,
        **more: Any,
    ) -> Gives:
        """Cancel a rental order · 撤销租借订单

        `POST /wxv/cancelbill` (v2 reference, A)

        It needs the client certificate.

        Ask by out_order_no before it is repeated: a repeat may act twice.

        Its answer may say: appid, mch_id, out_order_no, service_id, order_id.

        version: 接口版本号; at most 32 bytes; 1.0
        out_order_no: 商户服务订单号; at most 32 bytes
        reason: 撤销原因; at most 50 bytes
        service_id: 服务ID; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /wxv/cancelbill",
            {
                **more,
                "version": version,
                "out_order_no": out_order_no,
                "reason": reason,
                "service_id": service_id,
            },
        )
        return given

    def wxv_queryrentbill(
        self,
        *,
        version: str,
        service_id: str,
        out_order_no: Optional[str] = None,
        return_query_id: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a rental order · 查询租借订单

        `POST /wxv/queryrentbill` (v2 reference, A)

        It needs the client certificate.

        Its answer may say: appid, mch_id, out_order_no, service_id, state, goods_name, returned,
        start_time, service_location, deposit_amount, rent_unit, rent_unit_fee, rent_fee_desc,
        real_end_time, rent_fee, compensation_fee, compensation_fee_desc, service_end_location,
        order_id, finish_ticket, attach, finish_transaction_id, pay_type.

        version: 接口版本号; at most 32 bytes; 1.0
        out_order_no: 商户服务订单号; at most 32 bytes
        return_query_id: 回跳查询id
        service_id: 服务ID; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /wxv/queryrentbill",
            {
                **more,
                "version": version,
                "out_order_no": out_order_no,
                "return_query_id": return_query_id,
                "service_id": service_id,
            },
        )
        return given

    def wxv_createhotelbill(
        self,
        *,
        version: str,
        out_order_no: str,
        service_id: str,
        room: str,
        start_time: str,
        end_time: str,
        service_location: str,
        deposit_amount: int,
        room_rate: int,
        cancel_rule: str,
        cancel_rule_desc: str,
        cert_serial_no: str,
        room_rate_desc: Optional[str] = None,
        attach: Optional[str] = None,
        openid: Optional[str] = None,
        name: Optional[str] = None,
        phone: Optional[str] = None,
        userid: Optional[str] = None,
        address: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Open a quick-stay order · 创建速住订单

        `POST /wxv/createhotelbill` (v2 reference, A)

        It needs the client certificate.

        Ask by out_order_no before it is repeated: a repeat may act twice.

        Its answer may say: appid, mch_id, out_order_no, service_id, order_id, miniprogram_appid,
        miniprogram_path, miniprogram_username, package.

        version: 接口版本号; at most 32 bytes; 1.0
        out_order_no: 商户服务订单号; at most 32 bytes
        service_id: 服务ID; at most 32 bytes
        room: 房间; at most 40 bytes
        start_time: 入住时间; at most 14 bytes
        end_time: 预定离店时间; at most 14 bytes
        service_location: 酒店; at most 20 bytes
        deposit_amount: 押金金额
        room_rate: 房费
        room_rate_desc: 房费说明; at most 30 bytes
        attach: 回调数据包; at most 200 bytes
        cancel_rule: 取消规则标签; at most 32 bytes
        cancel_rule_desc: 取消规则描述; at most 150 bytes
        cert_serial_no: 平台证书序列号; at most 128 bytes
        openid: 用户标识; at most 128 bytes
        name: 用户姓名; at most 400 bytes
        phone: 用户手机号; at most 400 bytes
        userid: 用户身份证ID; at most 400 bytes
        address: 用户收货地址; at most 400 bytes
        """
        given: Gives = self._call(
            "POST /wxv/createhotelbill",
            {
                **more,
                "version": version,
                "out_order_no": out_order_no,
                "service_id": service_id,
                "room": room,
                "start_time": start_time,
                "end_time": end_time,
                "service_location": service_location,
                "deposit_amount": deposit_amount,
                "room_rate": room_rate,
                "room_rate_desc": room_rate_desc,
                "attach": attach,
                "cancel_rule": cancel_rule,
                "cancel_rule_desc": cancel_rule_desc,
                "cert_serial_no": cert_serial_no,
                "openid": openid,
                "name": name,
                "phone": phone,
                "userid": userid,
                "address": address,
            },
        )
        return given

    def wxv_finishhotelbill(
        self,
        *,
        version: str,
        out_order_no: str,
        service_id: str,
        checked_in: str,
        other_fee: int,
        other_fee_desc: str,
        compensation_fee: int,
        compensation_fee_desc: str,
        overdue_fine: int,
        overdue_fine_desc: str,
        total_amount: int,
        finish_ticket: str,
        profit_sharing: Literal["Y", "N"],
        real_end_time: Optional[str] = None,
        cancel_fee: Optional[int] = None,
        room_rate: Optional[int] = None,
        **more: Any,
    ) -> Gives:
        """Finish a quick-stay order · 完结速住订单

        `POST /wxv/finishhotelbill` (v2 reference, A)

        It needs the client certificate.

        Ask by out_order_no before it is repeated: a repeat may act twice.

        Its answer may say: appid, mch_id, out_order_no, service_id, order_id.

        version: 接口版本号; at most 32 bytes; 1.0
        out_order_no: 商户服务订单号; at most 32 bytes
        service_id: 服务ID; at most 32 bytes
        checked_in: 是否入住
        real_end_time: 实际离店时间; at most 14 bytes
        other_fee: 其他费用金额
        other_fee_desc: 其他费用说明
        cancel_fee: 取消费用
        compensation_fee: 赔偿金费用
        compensation_fee_desc: 赔偿金说明
        room_rate: 房费
        overdue_fine: 延迟退房费用
        overdue_fine_desc: 延迟退房说明
        total_amount: 总金额
        finish_ticket: 完结凭证; at most 512 bytes
        profit_sharing: 分账标识
        """
        given: Gives = self._call(
            "POST /wxv/finishhotelbill",
            {
                **more,
                "version": version,
                "out_order_no": out_order_no,
                "service_id": service_id,
                "checked_in": checked_in,
                "real_end_time": real_end_time,
                "other_fee": other_fee,
                "other_fee_desc": other_fee_desc,
                "cancel_fee": cancel_fee,
                "compensation_fee": compensation_fee,
                "compensation_fee_desc": compensation_fee_desc,
                "room_rate": room_rate,
                "overdue_fine": overdue_fine,
                "overdue_fine_desc": overdue_fine_desc,
                "total_amount": total_amount,
                "finish_ticket": finish_ticket,
                "profit_sharing": profit_sharing,
            },
        )
        return given

    def wxv_queryhotelbill(
        self,
        *,
        version: str,
        service_id: str,
        out_order_no: Optional[str] = None,
        return_query_id: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a quick-stay order · 查询速住订单

        `POST /wxv/queryhotelbill` (v2 reference, A)

        It needs the client certificate.

        Its answer may say: appid, mch_id, out_order_no, service_id, state, room, start_time,
        end_time, service_location, deposit_amount, room_rate, room_rate_desc, real_end_time,
        checked_in, other_fee, other_fee_desc, compensation_fee, compensation_fee_desc,
        overdue_fine, overdue_fine_desc, cancel_fee, cancel_fee_desc, order_id, finish_ticket,
        attach, finish_transaction_id, pay_type.

        version: 接口版本号; at most 32 bytes; 1.0
        out_order_no: 商户服务订单号; at most 32 bytes
        return_query_id: 回跳查询id
        service_id: 服务ID; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /wxv/queryhotelbill",
            {
                **more,
                "version": version,
                "out_order_no": out_order_no,
                "return_query_id": return_query_id,
                "service_id": service_id,
            },
        )
        return given

    def vehicle_pay_querystate(
        self,
        *,
        trade_scene: str,
        openid: str,
        plate_number: str,
        version: str,
        jump_scene: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query whether a vehicle owner can be charged · 用户状态查询

        `POST /vehicle/pay/querystate` (v2 reference, A)

        Its answer may say: appid, mch_id, user_state, openid, deduct_mode, path, plate_number_info.

        trade_scene: 交易场景; at most 16 bytes; PARKING, PARKING SPACE, GAS, HIGHWAY, BRIDGE
        jump_scene: 跳转场景; at most 16 bytes
        openid: 用户标识; at most 32 bytes
        plate_number: 车牌号
        version: 版本号; at most 16 bytes; 3.0
        """
        given: Gives = self._call(
            "POST /vehicle/pay/querystate",
            {
                **more,
                "trade_scene": trade_scene,
                "jump_scene": jump_scene,
                "openid": openid,
                "plate_number": plate_number,
                "version": version,
            },
        )
        return given

    def vehicle_pay_notification(
        self,
        *,
        version: str,
        trade_scene: str,
        scene_info: Union[str, Dict[str, Any], List[Any]],
        **more: Any,
    ) -> Gives:
        """Announce a vehicle's entry · 用户入场通知

        `POST /vehicle/pay/notification` (v2 reference, A)

        Whether a repeat is safe is not known: ask first.

        Its answer may say: appid, mch_id, user_state, deduct_mode.

        version: 版本号; at most 16 bytes
        trade_scene: 交易场景; at most 16 bytes; PARKING, PARKING SPACE
        scene_info: 场景信息; at most 1024 bytes
        """
        given: Gives = self._call(
            "POST /vehicle/pay/notification",
            {
                **more,
                "version": version,
                "trade_scene": trade_scene,
                "scene_info": scene_info,
            },
        )
        return given

    def vehicle_pay_payapply(
        self,
        *,
        body: str,
        out_trade_no: str,
        total_fee: int,
        spbill_create_ip: str,
        notify_url: str,
        trade_type: Literal["PAP"],
        version: str,
        trade_scene: str,
        scene_info: Union[str, Dict[str, Any], List[Any]],
        detail: Optional[str] = None,
        attach: Optional[str] = None,
        fee_type: Optional[str] = None,
        goods_tag: Optional[str] = None,
        openid: Optional[str] = None,
        profit_sharing: Optional[Literal["Y", "N"]] = None,
        **more: Any,
    ) -> Gives:
        """Charge a vehicle owner · 申请扣款

        `POST /vehicle/pay/payapply` (v2 reference, A)

        Ask by out_trade_no before it is repeated: a repeat may act twice.

        Its answer may say: appid, mch_id, device_info.

        body: 商品描述; at most 127 bytes
        detail: 商品详情; at most 6000 bytes
        attach: 附加数据; at most 127 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        total_fee: 总金额
        fee_type: 货币类型; at most 16 bytes
        spbill_create_ip: 终端IP; at most 64 bytes
        goods_tag: 商品标记; at most 32 bytes
        notify_url: 回调通知url; at most 256 bytes
        trade_type: 交易类型
        version: 版本号; at most 16 bytes; 3.0
        trade_scene: 交易场景; at most 16 bytes; PARKING, PARKING SPACE, GAS, HIGHWAY, BRIDGE
        openid: 用户标识; at most 32 bytes
        profit_sharing: 分账标识
        scene_info: 场景信息; at most 1024 bytes
        """
        given: Gives = self._call(
            "POST /vehicle/pay/payapply",
            {
                **more,
                "body": body,
                "detail": detail,
                "attach": attach,
                "out_trade_no": out_trade_no,
                "total_fee": total_fee,
                "fee_type": fee_type,
                "spbill_create_ip": spbill_create_ip,
                "goods_tag": goods_tag,
                "notify_url": notify_url,
                "trade_type": trade_type,
                "version": version,
                "trade_scene": trade_scene,
                "openid": openid,
                "profit_sharing": profit_sharing,
                "scene_info": scene_info,
            },
        )
        return given

    def vehicle_partnerpay_querystate(
        self,
        *,
        sub_appid: str,
        sub_mch_id: str,
        trade_scene: str,
        plate_number: str,
        version: str,
        jump_scene: Optional[str] = None,
        openid: Optional[str] = None,
        sub_openid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query whether a vehicle owner can be charged, as a provider · 用户状态查询

        `POST /vehicle/partnerpay/querystate` (v2 reference, A)

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, user_state, openid, deduct_mode,
        sub_openid, path, plate_number_info.

        sub_appid: 子商户公众账号id; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        trade_scene: 交易场景; at most 16 bytes; PARKING, PARKING SPACE, GAS, HIGHWAY, BRIDGE
        jump_scene: 跳转场景; at most 16 bytes; APP, H5
        openid: 用户标识; at most 32 bytes
        sub_openid: 用户子标识
        plate_number: 车牌号
        version: 版本号; at most 16 bytes; 3.0
        """
        given: Gives = self._call(
            "POST /vehicle/partnerpay/querystate",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "trade_scene": trade_scene,
                "jump_scene": jump_scene,
                "openid": openid,
                "sub_openid": sub_openid,
                "plate_number": plate_number,
                "version": version,
            },
        )
        return given

    def vehicle_partnerpay_notification(
        self,
        *,
        sub_appid: str,
        sub_mch_id: str,
        version: str,
        trade_scene: str,
        scene_info: Union[str, Dict[str, Any], List[Any]],
        **more: Any,
    ) -> Gives:
        """Announce a vehicle's entry, as a provider · 用户入场通知

        `POST /vehicle/partnerpay/notification` (v2 reference, A)

        Whether a repeat is safe is not known: ask first.

        Its answer may say: appid, mch_id, sub_appid, sub_mch_id, user_state, deduct_mode.

        sub_appid: 子商户公众账号id; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        version: 版本号; at most 16 bytes; 3.0
        trade_scene: 交易场景; at most 16 bytes; PARKING, PARKING SPACE
        scene_info: 场景信息; at most 1024 bytes
        """
        given: Gives = self._call(
            "POST /vehicle/partnerpay/notification",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "version": version,
                "trade_scene": trade_scene,
                "scene_info": scene_info,
            },
        )
        return given

    def vehicle_partnerpay_payapply(
        self,
        *,
        sub_appid: str,
        sub_mch_id: str,
        body: str,
        out_trade_no: str,
        total_fee: int,
        spbill_create_ip: str,
        notify_url: str,
        trade_type: Literal["PAP"],
        version: str,
        trade_scene: str,
        scene_info: Union[str, Dict[str, Any], List[Any]],
        detail: Optional[str] = None,
        attach: Optional[str] = None,
        fee_type: Optional[str] = None,
        goods_tag: Optional[str] = None,
        openid: Optional[str] = None,
        profit_sharing: Optional[Literal["Y", "N"]] = None,
        **more: Any,
    ) -> Gives:
        """Charge a vehicle owner, as a provider · 申请扣款

        `POST /vehicle/partnerpay/payapply` (v2 reference, A)

        Ask by out_trade_no before it is repeated: a repeat may act twice.

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, device_info.

        sub_appid: 子商户公众账号id; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        body: 商品描述; at most 127 bytes
        detail: 商品详情; at most 6000 bytes
        attach: 附加数据; at most 127 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        total_fee: 总金额
        fee_type: 货币类型; at most 16 bytes
        spbill_create_ip: 终端IP; at most 64 bytes
        goods_tag: 商品标记; at most 32 bytes
        notify_url: 回调通知url; at most 256 bytes
        trade_type: 交易类型
        version: 版本号; at most 16 bytes; 3.0
        trade_scene: 交易场景; at most 16 bytes; PARKING, PARKING SPACE
        openid: 用户标识; at most 32 bytes
        profit_sharing: 分账标识
        scene_info: 场景信息; at most 1024 bytes
        """
        given: Gives = self._call(
            "POST /vehicle/partnerpay/payapply",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "body": body,
                "detail": detail,
                "attach": attach,
                "out_trade_no": out_trade_no,
                "total_fee": total_fee,
                "fee_type": fee_type,
                "spbill_create_ip": spbill_create_ip,
                "goods_tag": goods_tag,
                "notify_url": notify_url,
                "trade_type": trade_type,
                "version": version,
                "trade_scene": trade_scene,
                "openid": openid,
                "profit_sharing": profit_sharing,
                "scene_info": scene_info,
            },
        )
        return given

    def transit_pay_querystate(
        self,
        *,
        contract_id: Optional[str] = None,
        openid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query whether a passenger can be charged · 查询用户状态接口

        `POST /transit/pay/querystate` (v2 reference, A)

        Its answer may say: appid, mch_id, user_state, contract_id, plan_id, contract_code,
        contract_state.

        contract_id: 委托代扣协议id
        openid: 微信openID
        """
        given: Gives = self._call(
            "POST /transit/pay/querystate",
            {**more, "contract_id": contract_id, "openid": openid},
        )
        return given

    def transit_pay_payapply(
        self,
        *,
        body: str,
        out_trade_no: str,
        total_fee: int,
        spbill_create_ip: str,
        notify_url: str,
        trade_type: Literal["PAP"],
        trade_scene: str,
        scene_info: Union[str, Dict[str, Any], List[Any]],
        version: str,
        detail: Optional[str] = None,
        attach: Optional[str] = None,
        fee_type: Optional[str] = None,
        goods_tag: Optional[str] = None,
        contract_id: Optional[str] = None,
        clientip: Optional[str] = None,
        deviceid: Optional[str] = None,
        mobile: Optional[str] = None,
        email: Optional[str] = None,
        qq: Optional[str] = None,
        openid: Optional[str] = None,
        creid: Optional[str] = None,
        outerid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Charge a passenger · 申请扣款

        `POST /transit/pay/payapply` (v2 reference, A)

        Ask by out_trade_no before it is repeated: a repeat may act twice.

        Its answer may say: appid, mch_id, device_info.

        body: 商品描述; at most 127 bytes
        detail: 商品详情; at most 6000 bytes
        attach: 附加数据; at most 127 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        total_fee: 总金额
        fee_type: 货币类型; at most 16 bytes
        spbill_create_ip: 终端IP; at most 64 bytes
        goods_tag: 商品标记; at most 32 bytes
        notify_url: 回调通知url; at most 256 bytes
        trade_type: 交易类型
        contract_id: 委托代扣协议id; at most 32 bytes
        trade_scene: 交易场景; at most 16 bytes; METRO, BUS
        scene_info: 场景信息; at most 1024 bytes
        clientip: 客户端 IP
        deviceid: 设备ID
        mobile: 手机号
        email: 邮箱地址
        qq: QQ号
        openid: 微信openID
        creid: 身份证号
        outerid: 商户侧用户标识
        version: 版本号 此字段仅针对有垫资权限的商户有效; at most 16 bytes; 2.0
        """
        given: Gives = self._call(
            "POST /transit/pay/payapply",
            {
                **more,
                "body": body,
                "detail": detail,
                "attach": attach,
                "out_trade_no": out_trade_no,
                "total_fee": total_fee,
                "fee_type": fee_type,
                "spbill_create_ip": spbill_create_ip,
                "goods_tag": goods_tag,
                "notify_url": notify_url,
                "trade_type": trade_type,
                "contract_id": contract_id,
                "trade_scene": trade_scene,
                "scene_info": scene_info,
                "clientip": clientip,
                "deviceid": deviceid,
                "mobile": mobile,
                "email": email,
                "qq": qq,
                "openid": openid,
                "creid": creid,
                "outerid": outerid,
                "version": version,
            },
        )
        return given

    def transit_queryorder(
        self,
        *,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query the charge of a passenger or vehicle owner · 查询订单

        `POST /transit/queryorder` (v2 reference, A)

        Its answer may say: appid, mch_id, device_info, openid, is_subscribe, trade_type,
        trade_state, bank_type, total_fee, fee_type, cash_fee, cash_fee_type, settlement_total_fee,
        coupon_fee, coupon_count, coupon_type_$n, coupon_id_$n, coupon_fee_$n, transaction_id,
        out_trade_no, attach, time_end, trade_state_desc.

        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /transit/queryorder",
            {
                **more,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
            },
        )
        return given

    def transit_partnerpay_querystate(
        self,
        *,
        sub_mch_id: str,
        sub_appid: Optional[str] = None,
        contract_id: Optional[str] = None,
        openid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query whether a passenger can be charged, as a provider · 查询用户状态接口

        `POST /transit/partnerpay/querystate` (v2 reference, A)

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, user_state, contract_id, plan_id,
        contract_code, contract_state.

        sub_appid: 子商户公众账号id
        sub_mch_id: 子商户号
        contract_id: 委托代扣协议id
        openid: 微信open ID
        """
        given: Gives = self._call(
            "POST /transit/partnerpay/querystate",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "contract_id": contract_id,
                "openid": openid,
            },
        )
        return given

    def transit_partnerpay_payapply(
        self,
        *,
        sub_mch_id: str,
        body: str,
        out_trade_no: str,
        total_fee: int,
        spbill_create_ip: str,
        notify_url: str,
        trade_type: Literal["PAP"],
        trade_scene: str,
        scene_info: Union[str, Dict[str, Any], List[Any]],
        version: str,
        sub_appid: Optional[str] = None,
        detail: Optional[str] = None,
        attach: Optional[str] = None,
        fee_type: Optional[str] = None,
        goods_tag: Optional[str] = None,
        contract_id: Optional[str] = None,
        clientip: Optional[str] = None,
        deviceid: Optional[str] = None,
        mobile: Optional[str] = None,
        email: Optional[str] = None,
        qq: Optional[str] = None,
        openid: Optional[str] = None,
        creid: Optional[str] = None,
        outerid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Charge a passenger, as a provider · 申请扣款

        `POST /transit/partnerpay/payapply` (v2 reference, A)

        Ask by out_trade_no before it is repeated: a repeat may act twice.

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, device_info.

        sub_appid: 子商户公众账号id; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        body: 商品描述; at most 127 bytes
        detail: 商品详情; at most 6000 bytes
        attach: 附加数据; at most 127 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        total_fee: 总金额
        fee_type: 货币类型; at most 16 bytes
        spbill_create_ip: 终端IP; at most 64 bytes
        goods_tag: 商品标记; at most 32 bytes
        notify_url: 回调通知url; at most 256 bytes
        trade_type: 交易类型
        contract_id: 委托代扣协议id; at most 32 bytes
        trade_scene: 交易场景; at most 16 bytes; METRO, BUS
        scene_info: 场景信息; at most 1024 bytes
        clientip: 客户端 IP
        deviceid: 设备ID
        mobile: 手机号
        email: 邮箱地址
        qq: QQ号
        openid: 微信openID
        creid: 身份证号
        outerid: 商户侧用户标识
        version: 版本号 此字段仅针对有垫资权限的商户有效; at most 16 bytes; 2.0
        """
        given: Gives = self._call(
            "POST /transit/partnerpay/payapply",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "body": body,
                "detail": detail,
                "attach": attach,
                "out_trade_no": out_trade_no,
                "total_fee": total_fee,
                "fee_type": fee_type,
                "spbill_create_ip": spbill_create_ip,
                "goods_tag": goods_tag,
                "notify_url": notify_url,
                "trade_type": trade_type,
                "contract_id": contract_id,
                "trade_scene": trade_scene,
                "scene_info": scene_info,
                "clientip": clientip,
                "deviceid": deviceid,
                "mobile": mobile,
                "email": email,
                "qq": qq,
                "openid": openid,
                "creid": creid,
                "outerid": outerid,
                "version": version,
            },
        )
        return given

    def transit_partnerpay_queryorder(
        self,
        *,
        sub_mch_id: str,
        sub_appid: Optional[str] = None,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query the charge of a passenger or vehicle owner, as a provider · 查询订单

        `POST /transit/partnerpay/queryorder` (v2 reference, A)

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, device_info, openid, sub_openid,
        is_subscribe, trade_type, trade_state, bank_type, total_fee, fee_type, cash_fee,
        cash_fee_type, settlement_total_fee, coupon_fee, coupon_count, coupon_type_$n, coupon_id_$n,
        coupon_fee_$n, transaction_id, out_trade_no, attach, time_end, trade_state_desc.

        sub_appid: 子商户公众账号id; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /transit/partnerpay/queryorder",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
            },
        )
        return given

    def cgi_bin_mch_customs_customdeclareorder(
        self,
        *,
        out_trade_no: str,
        transaction_id: str,
        customs: str,
        mch_customs_no: str,
        duty: Optional[int] = None,
        action_type: Optional[Literal["ADD", "MODIFY"]] = None,
        sub_order_no: Optional[str] = None,
        fee_type: Optional[str] = None,
        order_fee: Optional[int] = None,
        transport_fee: Optional[int] = None,
        product_fee: Optional[int] = None,
        cert_type: Optional[str] = None,
        cert_id: Optional[str] = None,
        name: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Declare an order to customs · 订单附加信息提交接口

        `POST /cgi-bin/mch/customs/customdeclareorder` (v2 reference, 2.17 and A)

        A repeat with the same out_trade_no is safe.

        Its answer may say: sign_type, appid, mch_id, state, transaction_id, out_trade_no,
        sub_order_no, sub_order_id, modify_time, cert_check_result, verify_department,
        verify_department_trade_id.

        out_trade_no: 商户订单号; at most 32 bytes
        transaction_id: 微信支付订单号; at most 28 bytes
        customs: 海关; at most 32 bytes; GUANGZHOU_ZS, HANGZHOU_ZS, NINGBO, ZHENGZHOU_BS,
            CHONGQING, SHANGHAI_ZS, SHENZHEN, ZHENGZHOU_ZH_ZS, TIANJIN
        mch_customs_no: 商户海关备案号; at most 32 bytes
        duty: 关税
        action_type: 报关类型
        sub_order_no: 商户子订单号; at most 32 bytes
        fee_type: 币种; at most 3 bytes
        order_fee: 应付金额
        transport_fee: 物流费
        product_fee: 商品价格
        cert_type: 证件类型; at most 32 bytes; IDCARD
        cert_id: 证件号码; at most 64 bytes
        name: 姓名; at most 64 bytes
        """
        given: Gives = self._call(
            "POST /cgi-bin/mch/customs/customdeclareorder",
            {
                **more,
                "out_trade_no": out_trade_no,
                "transaction_id": transaction_id,
                "customs": customs,
                "mch_customs_no": mch_customs_no,
                "duty": duty,
                "action_type": action_type,
                "sub_order_no": sub_order_no,
                "fee_type": fee_type,
                "order_fee": order_fee,
                "transport_fee": transport_fee,
                "product_fee": product_fee,
                "cert_type": cert_type,
                "cert_id": cert_id,
                "name": name,
            },
        )
        return given

    def cgi_bin_mch_customs_customdeclarequery(
        self,
        *,
        customs: str,
        out_trade_no: Optional[str] = None,
        transaction_id: Optional[str] = None,
        sub_order_no: Optional[str] = None,
        sub_order_id: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a declaration to customs · 订单附加信息查询接口

        `POST /cgi-bin/mch/customs/customdeclarequery` (v2 reference, 2.17 and A)

        Its answer may say: appid, mch_id, transaction_id, count, sub_order_no_$n, sub_order_id_$n,
        mch_customs_no_$n, customs_$n, fee_type_$n, order_fee_$n, duty_$n, transport_fee_$n,
        product_fee_$n, state_$n, explanation_$n, modify_time_$n, cert_check_result_$n,
        verify_department, verify_department_trade_id.

        out_trade_no: 商户订单号; at most 32 bytes
        transaction_id: 微信支付订单号; at most 28 bytes
        sub_order_no: 商户子订单号; at most 32 bytes
        sub_order_id: 微信子订单号; at most 32 bytes
        customs: 海关; at most 32 bytes; GUANGZHOU_ZS, HANGZHOU_ZS, NINGBO, ZHENGZHOU_BS,
            CHONGQING, SHANGHAI_ZS, SHENZHEN, ZHENGZHOU_ZH_ZS, TIANJIN
        """
        given: Gives = self._call(
            "POST /cgi-bin/mch/customs/customdeclarequery",
            {
                **more,
                "out_trade_no": out_trade_no,
                "transaction_id": transaction_id,
                "sub_order_no": sub_order_no,
                "sub_order_id": sub_order_id,
                "customs": customs,
            },
        )
        return given

    def cgi_bin_mch_newcustoms_customdeclareredeclare(
        self,
        *,
        customs: str,
        mch_customs_no: str,
        out_trade_no: Optional[str] = None,
        transaction_id: Optional[str] = None,
        sub_order_no: Optional[str] = None,
        sub_order_id: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Declare an order to customs again · 订单附加信息重推接口

        `POST /cgi-bin/mch/newcustoms/customdeclareredeclare` (v2 reference, 2.17 and A)

        A repeat with the same out_trade_no is safe.

        Its answer may say: sign_type, appid, mch_id, state, transaction_id, out_trade_no,
        sub_order_no, sub_order_id, modify_time, explanation.

        out_trade_no: 商户订单号; at most 32 bytes
        transaction_id: 微信支付订单号; at most 28 bytes
        sub_order_no: 商户子订单号; at most 32 bytes
        sub_order_id: 微信子订单号; at most 32 bytes
        customs: 海关; at most 32 bytes; GUANGZHOU_ZS, HANGZHOU_ZS, NINGBO, ZHENGZHOU_BS,
            CHONGQING, SHANGHAI_ZS, SHENZHEN, ZHENGZHOU_ZH_ZS, TIANJIN
        mch_customs_no: 商户海关备案号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /cgi-bin/mch/newcustoms/customdeclareredeclare",
            {
                **more,
                "out_trade_no": out_trade_no,
                "transaction_id": transaction_id,
                "sub_order_no": sub_order_no,
                "sub_order_id": sub_order_id,
                "customs": customs,
                "mch_customs_no": mch_customs_no,
            },
        )
        return given

    def pay_queryexchagerate(
        self,
        *,
        fee_type: str,
        date: str,
        **more: Any,
    ) -> Gives:
        """Query an exchange rate · 汇率查询

        `POST /pay/queryexchagerate` (v2 reference, A)

        Its answer may say: appid, mch_id, sub_mch_id, fee_type, rate_time, rate.

        fee_type: 币种
        date: 日期
        """
        given: Gives = self._call(
            "POST /pay/queryexchagerate",
            {**more, "fee_type": fee_type, "date": date},
        )
        return given

    def pay_settlementquery(
        self,
        *,
        usetag: int,
        offset: int,
        limit: int,
        date_start: str,
        date_end: str,
        sub_mch_id: Optional[str] = None,
        query_split: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query settled and unsettled funds · 查询结算资金

        `POST /pay/settlementquery` (WeChat Pay page of 2025-02-20; v2 reference, A)

        Its answer may say: appid, mch_id, record_num, fbatchno, date_settlement, date_start,
        date_end, settlement_fee, unsettlement_fee, settlementfee_type, pay_fee, refund_fee,
        pay_net_fee, poundage_fee, split_settlement_fee, split_unsettlement_fee.

        sub_mch_id: 子商户号
        usetag: 结算状态
        offset: 偏移量
        limit: 最大记录条数
        date_start: 开始日期
        date_end: 结束日期
        query_split: 是否查询分账结算信息
        """
        given: Gives = self._call(
            "POST /pay/settlementquery",
            {
                **more,
                "sub_mch_id": sub_mch_id,
                "usetag": usetag,
                "offset": offset,
                "limit": limit,
                "date_start": date_start,
                "date_end": date_end,
                "query_split": query_split,
            },
        )
        return given

    def secapi_mch_addinstitutionsub(
        self,
        *,
        merchant_name: str,
        merchant_shortname: str,
        merchant_remark: str,
        merchant_country_code: str,
        merchant_type: Literal["ENTERPRISE", "INDIVIDUAL"],
        business_category: str,
        mcc: str,
        registration_certificate_number: str,
        registration_certificate_date: str,
        business_type: str,
        app_download: str,
        business_website: str,
        office_account: str,
        mini_program: str,
        store_address: str,
        store_photos: Union[str, Dict[str, Any], List[Any]],
        director_name: str,
        director_id_number: str,
        principal_name: str,
        principal_id_number: str,
        office_phone: str,
        contact_name: str,
        contact_phone: str,
        contact_email: str,
        settlement_bank_number: str,
        channel_id: Optional[str] = None,
        registration_certificate_copy: Optional[str] = None,
        apply_h5_payment: Optional[Literal["YES", "NO"]] = None,
        h5_website_url: Optional[str] = None,
        h5_domains: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        attach: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Register a merchant under an institution · 进件子商户

        `POST /secapi/mch/addInstitutionsub` (WeChat Pay page of 2026-01-14; v2 reference, A)

        It needs the client certificate.

        Whether a repeat is safe is not known: ask first.

        Its answer may say: sub_mch_id, verification_status, description, h5_authorization_state.

        channel_id: 渠道编号
        merchant_name: 子商户全称
        merchant_shortname: 子商户简称
        merchant_remark: 子商户唯一标识
        merchant_country_code: 注册国家或区域
        merchant_type: 商户类型
        business_category: 业务类目
        mcc: MCC码
        registration_certificate_number: 公司注册文件编号
        registration_certificate_date: 公司注册文件过期时间
        registration_certificate_copy: 公司注册文件照片
        business_type: 业务类型; ONLINE, OFFLINE, BOTH
        app_download: APP下载链接
        business_website: 业务网站
        office_account: 公众号
        mini_program: 小程序
        store_address: 门店地址
        store_photos: 门店照片
        director_name: 董事姓名
        director_id_number: 董事证件号码
        principal_name: 负责人姓名
        principal_id_number: 负责人证件号
        office_phone: 公司电话
        contact_name: 联系人姓名
        contact_phone: 联系人电话
        contact_email: 联系人邮箱
        settlement_bank_number: 子商户结算银行账户
        apply_h5_payment: 是否申请H5支付权限
        h5_website_url: H5经营网址
        h5_domains: H5支付域名
        attach: 附加信息
        """
        given: Gives = self._call(
            "POST /secapi/mch/addInstitutionsub",
            {
                **more,
                "channel_id": channel_id,
                "merchant_name": merchant_name,
                "merchant_shortname": merchant_shortname,
                "merchant_remark": merchant_remark,
                "merchant_country_code": merchant_country_code,
                "merchant_type": merchant_type,
                "business_category": business_category,
                "mcc": mcc,
                "registration_certificate_number": registration_certificate_number,
                "registration_certificate_date": registration_certificate_date,
                "registration_certificate_copy": registration_certificate_copy,
                "business_type": business_type,
                "app_download": app_download,
                "business_website": business_website,
                "office_account": office_account,
                "mini_program": mini_program,
                "store_address": store_address,
                "store_photos": store_photos,
                "director_name": director_name,
                "director_id_number": director_id_number,
                "principal_name": principal_name,
                "principal_id_number": principal_id_number,
                "office_phone": office_phone,
                "contact_name": contact_name,
                "contact_phone": contact_phone,
                "contact_email": contact_email,
                "settlement_bank_number": settlement_bank_number,
                "apply_h5_payment": apply_h5_payment,
                "h5_website_url": h5_website_url,
                "h5_domains": h5_domains,
                "attach": attach,
            },
        )
        return given

    def secapi_mch_modifyinstitutionsub(
        self,
        *,
        sub_mch_id: str,
        merchant_name: str,
        merchant_shortname: str,
        merchant_country_code: str,
        merchant_type: Literal["ENTERPRISE", "INDIVIDUAL"],
        business_category: str,
        mcc: str,
        registration_certificate_number: str,
        registration_certificate_date: str,
        business_type: str,
        app_download: str,
        business_website: str,
        office_account: str,
        mini_program: str,
        store_address: str,
        office_phone: str,
        contact_name: str,
        contact_phone: str,
        contact_email: str,
        channel_id: Optional[str] = None,
        registration_certificate_copy: Optional[str] = None,
        store_photos: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        director_name: Optional[str] = None,
        director_id_number: Optional[str] = None,
        principal_name: Optional[str] = None,
        principal_id_number: Optional[str] = None,
        settlement_bank_number: Optional[str] = None,
        apply_h5_payment: Optional[Literal["YES", "NO"]] = None,
        h5_website_url: Optional[str] = None,
        h5_domains: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        **more: Any,
    ) -> Gives:
        """Change a merchant under an institution · 修改子商户

        `POST /secapi/mch/modifyInstitutionsub` (WeChat Pay page of 2026-01-14; v2 reference, A)

        It needs the client certificate.

        Whether a repeat is safe is not known: ask first.

        Its answer may say: sub_mch_id, verification_status, h5_authorization_state.

        sub_mch_id: 子商户号
        merchant_name: 子商户全称
        channel_id: 渠道编号
        merchant_shortname: 子商户简称
        merchant_country_code: 注册国家或区域
        merchant_type: 商户类型
        business_category: 业务类目
        mcc: MCC码
        registration_certificate_number: 公司注册文件编号
        registration_certificate_date: 公司注册文件过期时间
        registration_certificate_copy: 公司注册文件照片
        business_type: 业务类型; ONLINE, OFFLINE, BOTH
        app_download: APP下载链接
        business_website: 业务网站
        office_account: 公众号
        mini_program: 小程序
        store_address: 门店地址
        store_photos: 门店照片
        director_name: 董事姓名
        director_id_number: 董事证件号码
        principal_name: 负责人姓名
        principal_id_number: 负责人证件号
        office_phone: 公司电话
        contact_name: 联系人姓名
        contact_phone: 联系人电话
        contact_email: 联系人邮箱
        settlement_bank_number: 子商户结算银行账户
        apply_h5_payment: 是否申请H5支付权限
        h5_website_url: H5经营网址
        h5_domains: H5支付域名
        """
        given: Gives = self._call(
            "POST /secapi/mch/modifyInstitutionsub",
            {
                **more,
                "sub_mch_id": sub_mch_id,
                "merchant_name": merchant_name,
                "channel_id": channel_id,
                "merchant_shortname": merchant_shortname,
                "merchant_country_code": merchant_country_code,
                "merchant_type": merchant_type,
                "business_category": business_category,
                "mcc": mcc,
                "registration_certificate_number": registration_certificate_number,
                "registration_certificate_date": registration_certificate_date,
                "registration_certificate_copy": registration_certificate_copy,
                "business_type": business_type,
                "app_download": app_download,
                "business_website": business_website,
                "office_account": office_account,
                "mini_program": mini_program,
                "store_address": store_address,
                "store_photos": store_photos,
                "director_name": director_name,
                "director_id_number": director_id_number,
                "principal_name": principal_name,
                "principal_id_number": principal_id_number,
                "office_phone": office_phone,
                "contact_name": contact_name,
                "contact_phone": contact_phone,
                "contact_email": contact_email,
                "settlement_bank_number": settlement_bank_number,
                "apply_h5_payment": apply_h5_payment,
                "h5_website_url": h5_website_url,
                "h5_domains": h5_domains,
            },
        )
        return given

    def secapi_mch_queryinstitutionsub(
        self,
        *,
        sub_mch_id: str,
        **more: Any,
    ) -> Gives:
        """Query a merchant under an institution · 查询子商户

        `POST /secapi/mch/queryInstitutionsub` (WeChat Pay page of 2026-01-14; v2 reference, A)

        It needs the client certificate.

        Its answer may say: sub_mch_id, merchant_name, merchant_shortname, merchant_country_code,
        business_category, mcc, office_phone, contact_name, contact_phone, contact_email,
        merchant_remark, business_type, merchant_type, registration_certificate_number,
        registration_certificate_date, app_download, business_website, office_account, mini_program,
        store_address, director_name, director_id_number, principal_name, principal_id_number,
        settlement_bank_number, channel_id, h5_authorization_state, h5_audit_reject_detail,
        sub_mch_status, application_status, application_reject_detail, attach.

        sub_mch_id: 子商户号
        """
        given: Gives = self._call(
            "POST /secapi/mch/queryInstitutionsub",
            {**more, "sub_mch_id": sub_mch_id},
        )
        return given

    def applyment_micro_submit(
        self,
        *,
        version: str,
        cert_sn: str,
        business_code: str,
        id_card_copy: str,
        id_card_national: str,
        id_card_name: str,
        id_card_number: str,
        id_card_valid_time: Union[str, Dict[str, Any], List[Any]],
        account_name: str,
        account_bank: str,
        bank_address_code: str,
        account_number: str,
        store_name: str,
        store_address_code: str,
        store_street: str,
        store_entrance_pic: str,
        indoor_pic: str,
        merchant_shortname: str,
        service_phone: str,
        product_desc: str,
        rate: str,
        contact: str,
        contact_phone: str,
        bank_name: Optional[str] = None,
        store_longitude: Optional[str] = None,
        store_latitude: Optional[str] = None,
        address_certification: Optional[str] = None,
        business_addition_desc: Optional[str] = None,
        business_addition_pics: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        contact_email: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Apply for a micro merchant · 申请入驻

        `POST /applyment/micro/submit` (WeChat Pay page of 2023-05-23; v2 reference, A)

        WeChat Pay has withdrawn it.

        It needs the client certificate.

        Ask by business_code before it is repeated: a repeat may act twice.

        Its answer may say: err_param, applyment_id.

        version: 接口版本号; at most 32 bytes; 3.0
        cert_sn: 平台证书序列号; at most 64 bytes
        business_code: 业务申请编号; at most 32 bytes
        id_card_copy: 身份证人像面照片; at most 256 bytes
        id_card_national: 身份证国徽面照片; at most 256 bytes
        id_card_name: 身份证姓名; at most 64 bytes
        id_card_number: 身份证号码; at most 18 bytes
        id_card_valid_time: 身份证有效期限
        account_name: 开户名称; at most 50 bytes
        account_bank: 开户银行; at most 50 bytes
        bank_address_code: 开户银行省市编码; at most 6 bytes
        bank_name: 开户银行全称; at most 256 bytes
        account_number: 银行账号; at most 50 bytes
        store_name: 门店名称; at most 128 bytes
        store_address_code: 门店省市编码; at most 6 bytes
        store_street: 门店街道名称; at most 500 bytes
        store_longitude: 门店经度; at most 20 bytes
        store_latitude: 门店纬度; at most 20 bytes
        store_entrance_pic: 门店门口照片; at most 256 bytes
        indoor_pic: 店内环境照片; at most 256 bytes
        address_certification: 经营场地证明; at most 256 bytes
        merchant_shortname: 商户简称; at most 50 bytes
        service_phone: 客服电话; at most 50 bytes
        product_desc: 售卖商品/提供服务描述; at most 50 bytes
        rate: 费率; at most 50 bytes
        business_addition_desc: 补充说明; at most 50 bytes
        business_addition_pics: 补充材料
        contact: 超级管理员姓名; at most 50 bytes
        contact_phone: 手机号码; at most 11 bytes
        contact_email: 联系邮箱; at most 50 bytes
        """
        given: Gives = self._call(
            "POST /applyment/micro/submit",
            {
                **more,
                "version": version,
                "cert_sn": cert_sn,
                "business_code": business_code,
                "id_card_copy": id_card_copy,
                "id_card_national": id_card_national,
                "id_card_name": id_card_name,
                "id_card_number": id_card_number,
                "id_card_valid_time": id_card_valid_time,
                "account_name": account_name,
                "account_bank": account_bank,
                "bank_address_code": bank_address_code,
                "bank_name": bank_name,
                "account_number": account_number,
                "store_name": store_name,
                "store_address_code": store_address_code,
                "store_street": store_street,
                "store_longitude": store_longitude,
                "store_latitude": store_latitude,
                "store_entrance_pic": store_entrance_pic,
                "indoor_pic": indoor_pic,
                "address_certification": address_certification,
                "merchant_shortname": merchant_shortname,
                "service_phone": service_phone,
                "product_desc": product_desc,
                "rate": rate,
                "business_addition_desc": business_addition_desc,
                "business_addition_pics": business_addition_pics,
                "contact": contact,
                "contact_phone": contact_phone,
                "contact_email": contact_email,
            },
        )
        return given

    def applyment_micro_getstate(
        self,
        *,
        version: str,
        applyment_id: Optional[str] = None,
        business_code: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query an application · 查询申请状态

        `POST /applyment/micro/getstate` (WeChat Pay page of 2023-05-23; v2 reference, A)

        WeChat Pay has withdrawn it.

        It needs the client certificate.

        Its answer may say: applyment_id, applyment_state, applyment_state_desc, sub_mch_id,
        sign_url, audit_detail, param_name, reject_reason.

        version: 接口版本号; at most 32 bytes
        applyment_id: 商户申请单号; at most 32 bytes
        business_code: 业务申请编号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /applyment/micro/getstate",
            {
                **more,
                "version": version,
                "applyment_id": applyment_id,
                "business_code": business_code,
            },
        )
        return given

    def applyment_micro_submitupgrade(
        self,
        *,
        version: str,
        cert_sn: str,
        sub_mch_id: str,
        organization_type: str,
        business_license_copy: str,
        business_license_number: str,
        merchant_name: str,
        company_address: str,
        legal_person: str,
        business_time: str,
        business_licence_type: str,
        merchant_shortname: str,
        business: str,
        business_scene: str,
        organization_copy: Optional[str] = None,
        organization_number: Optional[str] = None,
        organization_time: Optional[str] = None,
        account_name: Optional[str] = None,
        account_bank: Optional[str] = None,
        bank_address_code: Optional[str] = None,
        bank_name: Optional[str] = None,
        account_number: Optional[str] = None,
        qualifications: Optional[str] = None,
        business_addition_desc: Optional[str] = None,
        business_addition_pics: Optional[str] = None,
        contact_email: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Apply for an upgrade to a full merchant · 提交升级申请单

        `POST /applyment/micro/submitupgrade` (WeChat Pay page of 2023-05-23; v2 reference, A)

        WeChat Pay has withdrawn it.

        It needs the client certificate.

        Ask by sub_mch_id before it is repeated: a repeat may act twice.

        Its answer may say: err_param.

        version: 接口版本号; at most 32 bytes; 1.0
        cert_sn: 平台证书序列号; at most 64 bytes
        sub_mch_id: 小微商户号; at most 32 bytes
        organization_type: 主体类型; at most 32 bytes
        business_license_copy: 营业执照扫描件; at most 256 bytes
        business_license_number: 营业执照注册号; at most 32 bytes
        merchant_name: 商户名称; at most 110 bytes
        company_address: 注册地址; at most 256 bytes
        legal_person: 经营者姓名/法定代表人; at most 256 bytes
        business_time: 营业期限; at most 50 bytes
        business_licence_type: 营业执照类型; at most 32 bytes
        organization_copy: 组织机构代码证照片; at most 256 bytes
        organization_number: 组织机构代码; at most 32 bytes
        organization_time: 组织机构代码有效期限; at most 128 bytes
        account_name: 开户名称; at most 50 bytes
        account_bank: 开户银行; at most 50 bytes
        bank_address_code: 开户银行省市编码; at most 6 bytes
        bank_name: 开户银行全称; at most 256 bytes
        account_number: 银行卡号; at most 50 bytes
        merchant_shortname: 商户简称; at most 50 bytes
        business: 费率结算规则ID; at most 10 bytes
        qualifications: 特殊资质; at most 1280 bytes
        business_scene: 经营场景; at most 50 bytes
        business_addition_desc: 补充说明; at most 512 bytes
        business_addition_pics: 补充材料; at most 1280 bytes
        contact_email: 联系邮箱; at most 50 bytes
        """
        given: Gives = self._call(
            "POST /applyment/micro/submitupgrade",
            {
                **more,
                "version": version,
                "cert_sn": cert_sn,
                "sub_mch_id": sub_mch_id,
                "organization_type": organization_type,
                "business_license_copy": business_license_copy,
                "business_license_number": business_license_number,
                "merchant_name": merchant_name,
                "company_address": company_address,
                "legal_person": legal_person,
                "business_time": business_time,
                "business_licence_type": business_licence_type,
                "organization_copy": organization_copy,
                "organization_number": organization_number,
                "organization_time": organization_time,
                "account_name": account_name,
                "account_bank": account_bank,
                "bank_address_code": bank_address_code,
                "bank_name": bank_name,
                "account_number": account_number,
                "merchant_shortname": merchant_shortname,
                "business": business,
                "qualifications": qualifications,
                "business_scene": business_scene,
                "business_addition_desc": business_addition_desc,
                "business_addition_pics": business_addition_pics,
                "contact_email": contact_email,
            },
        )
        return given

    def applyment_micro_getupgradestate(
        self,
        *,
        version: str,
        sub_mch_id: str,
        **more: Any,
    ) -> Gives:
        """Query an application for an upgrade · 查询升级申请单状态

        `POST /applyment/micro/getupgradestate` (WeChat Pay page of 2023-05-23; v2 reference, A)

        WeChat Pay has withdrawn it.

        It needs the client certificate.

        Its answer may say: sub_mch_id, applyment_state, applyment_state_desc, sign_qrcode,
        sign_url, audit_detail, account_name, pay_amount, destination_account_number,
        destination_account_name, destination_account_bank, city, remark, deadline_time, param_name,
        reject_reason.

        version: 接口版本号; at most 32 bytes
        sub_mch_id: 小微商户号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /applyment/micro/getupgradestate",
            {**more, "version": version, "sub_mch_id": sub_mch_id},
        )
        return given

    def applyment_micro_modifyarchives(
        self,
        *,
        version: str,
        sub_mch_id: str,
        bank_address_code: str,
        cert_sn: str,
        account_number: Optional[str] = None,
        bank_name: Optional[str] = None,
        account_bank: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Change the settlement bank card · 修改结算银行卡

        `POST /applyment/micro/modifyarchives` (WeChat Pay page of 2023-03-13; v2 reference, A)

        WeChat Pay has withdrawn it.

        It needs the client certificate.

        Whether a repeat is safe is not known: ask first.

        Its answer may say: mch_id, sub_mch_id.

        version: 接口版本号; at most 32 bytes; 1.0
        sub_mch_id: 小微商户号; at most 32 bytes
        account_number: 银行卡号; at most 50 bytes
        bank_name: 开户银行全称; at most 256 bytes
        account_bank: 开户银行; at most 50 bytes
        bank_address_code: 开户银行省市编码; at most 6 bytes
        cert_sn: 平台证书序列号; at most 64 bytes
        """
        given: Gives = self._call(
            "POST /applyment/micro/modifyarchives",
            {
                **more,
                "version": version,
                "sub_mch_id": sub_mch_id,
                "account_number": account_number,
                "bank_name": bank_name,
                "account_bank": account_bank,
                "bank_address_code": bank_address_code,
                "cert_sn": cert_sn,
            },
        )
        return given

    def applyment_micro_modifycontactinfo(
        self,
        *,
        version: str,
        cert_sn: str,
        sub_mch_id: Optional[str] = None,
        mobile_phone: Optional[str] = None,
        email: Optional[str] = None,
        merchant_name: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Change the contact details · 修改联系信息

        `POST /applyment/micro/modifycontactinfo` (WeChat Pay page of 2020-04-13; v2 reference, A)

        WeChat Pay has withdrawn it.

        It needs the client certificate.

        Whether a repeat is safe is not known: ask first.

        Its answer may say: mch_id, sub_mch_id.

        version: 接口版本号; at most 32 bytes; 1.0
        sub_mch_id: 小微商户号; at most 32 bytes
        mobile_phone: 手机号; at most 11 bytes
        email: 邮箱; at most 50 bytes
        merchant_name: 商户简称; at most 20 bytes
        cert_sn: 加密的平台证书序列号; at most 64 bytes
        """
        given: Gives = self._call(
            "POST /applyment/micro/modifycontactinfo",
            {
                **more,
                "version": version,
                "sub_mch_id": sub_mch_id,
                "mobile_phone": mobile_phone,
                "email": email,
                "merchant_name": merchant_name,
                "cert_sn": cert_sn,
            },
        )
        return given

    def applyment_micro_signcontract(
        self,
        **more: Any,
    ) -> Gives:
        """Report a signed contract · 签约报备

        `POST /applyment/micro/signcontract` (WeChat Pay page of 2023-05-23; v2 reference, A)

        WeChat Pay has withdrawn it.

        It needs the client certificate.

        Whether a repeat is safe is not known: ask first.
        """
        given: Gives = self._call(
            "POST /applyment/micro/signcontract",
            {**more},
        )
        return given

    def fund_queryautowithdrawbydate(
        self,
        *,
        sub_mch_id: str,
        date: str,
        **more: Any,
    ) -> Gives:
        """Query the automatic withdrawal of a day · 查询提现状态

        `POST /fund/queryautowithdrawbydate` (WeChat Pay page of 2023-03-13; v2 reference, A)

        WeChat Pay has withdrawn it.

        It needs the client certificate.

        Its answer may say: sign_type, date, mch_id, sub_mch_id, withdraw_status, fail_reason,
        withdraw_id, amount, create_time, success_time, refund_time.

        sub_mch_id: 小微商户号; at most 32 bytes
        date: 日期; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /fund/queryautowithdrawbydate",
            {**more, "sub_mch_id": sub_mch_id, "date": date},
        )
        return given

    def fund_reautowithdrawbydate(
        self,
        *,
        sub_mch_id: str,
        date: str,
        **more: Any,
    ) -> Gives:
        """Repeat the automatic withdrawal of a day · 重新发起提现

        `POST /fund/reautowithdrawbydate` (WeChat Pay page of 2020-04-13; v2 reference, A)

        WeChat Pay has withdrawn it.

        It needs the client certificate.

        Ask by date before it is repeated: a repeat may act twice.

        Its answer may say: sign_type, date, mch_id, sub_mch_id, withdraw_id, amount, create_time.

        sub_mch_id: 小微商户号; at most 32 bytes
        date: 自动提现单提现日期; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /fund/reautowithdrawbydate",
            {**more, "sub_mch_id": sub_mch_id, "date": date},
        )
        return given

    def secapi_mch_addsubdevconfig(
        self,
        *,
        sub_mch_id: str,
        jsapi_path: str,
        sub_appid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Set a sub-merchant's payment directory and app ids · 服务商子商户开发配置新增支付目录/新增对应APP

        `POST /secapi/mch/addsubdevconfig` (v2 reference, A)

        It needs the client certificate.

        Whether a repeat is safe is not known: ask first.

        sub_mch_id: 子商户号; at most 32 bytes
        sub_appid: 关联APPID; at most 32 bytes
        jsapi_path: 授权目录; at most 256 bytes
        """
        given: Gives = self._call(
            "POST /secapi/mch/addsubdevconfig",
            {
                **more,
                "sub_mch_id": sub_mch_id,
                "sub_appid": sub_appid,
                "jsapi_path": jsapi_path,
            },
        )
        return given

    def secapi_mch_querysubdevconfig(
        self,
        *,
        sub_mch_id: str,
        **more: Any,
    ) -> Gives:
        """Query a sub-merchant's payment directories and app ids · 配置查询

        `POST /secapi/mch/querysubdevconfig` (v2 reference, A)

        It needs the client certificate.

        Its answer may say: jsapi_path_list, appid_config_list.

        sub_mch_id: 子商户号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /secapi/mch/querysubdevconfig",
            {**more, "sub_mch_id": sub_mch_id},
        )
        return given

    def secapi_mch_channelsetting(
        self,
        *,
        sub_mch_id: str,
        channel_id: str,
        **more: Any,
    ) -> Gives:
        """Set a sub-merchant's channel number · 银行服务商特约子商户指定渠道号

        `POST /secapi/mch/channelsetting` (v2 reference, A)

        It needs the client certificate.

        Whether a repeat is safe is not known: ask first.

        Its answer may say: mch_id, result_msg, appid, sub_mch_id, channel_id.

        sub_mch_id: 特约商户号; at most 32 bytes
        channel_id: 渠道商商户号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /secapi/mch/channelsetting",
            {
                **more,
                "sub_mch_id": sub_mch_id,
                "channel_id": channel_id,
            },
        )
        return given

    def secapi_mch_submchmanage(
        self,
        *,
        page_index: str,
        action: Literal["add", "query"],
        merchant_name: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        page_size: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Register or query the sub-merchants of a bank · 银行特约商户录入/银行特约商户资料查询

        `POST /secapi/mch/submchmanage` (v2 reference, A)

        It needs the client certificate.

        Whether a repeat is safe is not known: ask first.

        Its answer may say: result_msg, total, mchinfo.

        merchant_name: 商户名称; at most 50 bytes
        sub_mch_id: 商户识别码
        page_index: 页码; at most 10 bytes
        page_size: 展示资料个数; at most 10 bytes
        action: 操作类型
        """
        given: Gives = self._call(
            "POST /secapi/mch/submchmanage",
            {
                **more,
                "merchant_name": merchant_name,
                "sub_mch_id": sub_mch_id,
                "page_index": page_index,
                "page_size": page_size,
                "action": action,
            },
        )
        return given

    def secapi_mch_modifymchinfo(
        self,
        *,
        sub_mch_id: str,
        merchant_shortname: Optional[str] = None,
        service_phone: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Change a sub-merchant of a bank · 银行特约商户信息修改

        `POST /secapi/mch/modifymchinfo` (v2 reference, A)

        It needs the client certificate.

        Whether a repeat is safe is not known: ask first.

        Its answer may say: result_msg.

        sub_mch_id: 商户识别码; at most 32 bytes
        merchant_shortname: 商户简称; at most 20 bytes
        service_phone: 客服电话; at most 20 bytes
        """
        given: Gives = self._call(
            "POST /secapi/mch/modifymchinfo",
            {
                **more,
                "sub_mch_id": sub_mch_id,
                "merchant_shortname": merchant_shortname,
                "service_phone": service_phone,
            },
        )
        return given

    def secapi_mch_uploadmedia(
        self,
        *,
        media: str,
        media_hash: str,
        **more: Any,
    ) -> Gives:
        """Upload a picture · 图片上传

        `POST /secapi/mch/uploadmedia` (v2 reference, A)

        It needs the client certificate.

        Whether a repeat is safe is not known: ask first.

        Its answer may say: appid, mch_id, media_id.

        media: form-data中媒体文件标识
        media_hash: 根据媒体文件内容进行MD5计算后的值; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /secapi/mch/uploadmedia",
            {**more, "media": media, "media_hash": media_hash},
        )
        return given

    def secapi_mkt_addrecommendconf(
        self,
        *,
        sub_mch_id: str,
        sub_appid: str,
        subscribe_appid: str,
        **more: Any,
    ) -> Gives:
        """Set which official account payers are invited to follow · 服务商特约商户关注功能配置

        `POST /secapi/mkt/addrecommendconf` (WeChat Pay page of 2021-09-01; v2 reference, A)

        WeChat Pay has withdrawn it.

        It needs the client certificate.

        Whether a repeat is safe is not known: ask first.

        sub_mch_id: 子商户号; at most 32 bytes
        sub_appid: 特约商户APPID; at most 32 bytes
        subscribe_appid: 推荐关注APPID; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /secapi/mkt/addrecommendconf",
            {
                **more,
                "sub_mch_id": sub_mch_id,
                "sub_appid": sub_appid,
                "subscribe_appid": subscribe_appid,
            },
        )
        return given

    def risk_getviolation(
        self,
        *,
        begin_time: Optional[str] = None,
        end_time: Optional[str] = None,
        page_index: Optional[str] = None,
        page_size: Optional[str] = None,
        violation_records_format: Optional[Literal["csv", "json"]] = None,
        **more: Any,
    ) -> Gives:
        """Query violations of sub-merchants · 银行特约商户违规信息查询

        `POST /risk/getviolation` (v2 reference, A)

        It needs the client certificate.

        Its answer may say: error_code, error_code_des, result_msg, violation_records.

        begin_time: 开始时间; at most 32 bytes
        end_time: 结束时间; at most 32 bytes
        page_index: 页码; at most 10 bytes
        page_size: 每页返回的数量; at most 10 bytes
        violation_records_format: 违规记录数据格式
        """
        given: Gives = self._call(
            "POST /risk/getviolation",
            {
                **more,
                "begin_time": begin_time,
                "end_time": end_time,
                "page_index": page_index,
                "page_size": page_size,
                "violation_records_format": violation_records_format,
            },
        )
        return given

    def mchrisk_setmchriskcallback(
        self,
        *,
        callback_url: str,
        **more: Any,
    ) -> Gives:
        """Set where risk notices go · 设置风险通知回调链接

        `POST /mchrisk/setmchriskcallback` (v2 reference, A)

        Whether a repeat is safe is not known: ask first.

        Its answer may say: mch_id.

        callback_url: 回调链接; at most 128 bytes
        """
        given: Gives = self._call(
            "POST /mchrisk/setmchriskcallback",
            {**more, "callback_url": callback_url},
        )
        return given

    def mchrisk_querymchrisk(
        self,
        *,
        cert_serial_number: Optional[str] = None,
        certificates_number: Optional[str] = None,
        certificates_name: Optional[str] = None,
        settlement_card_no: Optional[str] = None,
        settlement_card_name: Optional[str] = None,
        settlement_card_bank: Optional[str] = None,
        business_license_number: Optional[str] = None,
        company_name: Optional[str] = None,
        store_address: Optional[str] = None,
        store_longitude: Optional[str] = None,
        store_latitude: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Check a merchant for risk before it is accepted · 事前-风险商户核查接口

        `POST /mchrisk/querymchrisk` (v2 reference, A)

        It needs the client certificate.

        Its answer may say: mch_id, risk_level, risk_level_desc.

        cert_serial_number: 平台证书序列号; at most 32 bytes
        certificates_number: 身份证号; at most 344 bytes
        certificates_name: 身份证所有人姓名; at most 344 bytes
        settlement_card_no: 结算账号; at most 344 bytes
        settlement_card_name: 结算户名; at most 344 bytes
        settlement_card_bank: 结算银行; at most 128 bytes
        business_license_number: 营业执照编号; at most 344 bytes
        company_name: 公司名称; at most 128 bytes
        store_address: 门店地址; at most 256 bytes
        store_longitude: 门店经度; at most 32 bytes
        store_latitude: 门店纬度; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /mchrisk/querymchrisk",
            {
                **more,
                "cert_serial_number": cert_serial_number,
                "certificates_number": certificates_number,
                "certificates_name": certificates_name,
                "settlement_card_no": settlement_card_no,
                "settlement_card_name": settlement_card_name,
                "settlement_card_bank": settlement_card_bank,
                "business_license_number": business_license_number,
                "company_name": company_name,
                "store_address": store_address,
                "store_longitude": store_longitude,
                "store_latitude": store_latitude,
            },
        )
        return given

    def mchrisk_syncmchriskresult(
        self,
        *,
        sub_mch_id: str,
        event_code: str,
        risk_type: str,
        punish_type: str,
        certificates_number: Optional[str] = None,
        certificates_name: Optional[str] = None,
        settlement_card_no: Optional[str] = None,
        settlement_card_name: Optional[str] = None,
        settlement_card_bank: Optional[str] = None,
        business_license_number: Optional[str] = None,
        company_name: Optional[str] = None,
        store_address: Optional[str] = None,
        store_longitude: Optional[str] = None,
        store_latitude: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Report what was done about a risky merchant · 事后-风险商户处理结果同步接口

        `POST /mchrisk/syncmchriskresult` (v2 reference, A)

        It needs the client certificate.

        Whether a repeat is safe is not known: ask first.

        sub_mch_id: 商户ID; at most 32 bytes
        event_code: 事件单号; at most 32 bytes
        certificates_number: 身份证号; at most 344 bytes
        certificates_name: 身份证所有人姓名; at most 344 bytes
        settlement_card_no: 结算账号; at most 344 bytes
        settlement_card_name: 结算户名; at most 344 bytes
        settlement_card_bank: 结算银行; at most 128 bytes
        business_license_number: 营业执照编号; at most 344 bytes
        company_name: 公司名称; at most 128 bytes
        store_address: 门店地址; at most 256 bytes
        store_longitude: 门店经度; at most 32 bytes
        store_latitude: 门店纬度; at most 32 bytes
        risk_type: 风险类型; at most 32 bytes
        punish_type: 处罚方式; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /mchrisk/syncmchriskresult",
            {
                **more,
                "sub_mch_id": sub_mch_id,
                "event_code": event_code,
                "certificates_number": certificates_number,
                "certificates_name": certificates_name,
                "settlement_card_no": settlement_card_no,
                "settlement_card_name": settlement_card_name,
                "settlement_card_bank": settlement_card_bank,
                "business_license_number": business_license_number,
                "company_name": company_name,
                "store_address": store_address,
                "store_longitude": store_longitude,
                "store_latitude": store_latitude,
                "risk_type": risk_type,
                "punish_type": punish_type,
            },
        )
        return given

    def mchrisk_bankquerymchauditinfo(
        self,
        *,
        sub_mch_id: str,
        channel_id: str,
        **more: Any,
    ) -> Gives:
        """Query a merchant's audit state, as a bank · 间联模式查询商户审核状态开放接口

        `POST /mchrisk/bankquerymchauditinfo` (v2 reference, A)

        Its answer may say: mch_id, sub_mch_id, channel_id, audit_status, audit_comment, sign_type.

        sub_mch_id: 子商户号; at most 32 bytes
        channel_id: 渠道号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /mchrisk/bankquerymchauditinfo",
            {
                **more,
                "sub_mch_id": sub_mch_id,
                "channel_id": channel_id,
            },
        )
        return given

    def mchrisk_channelquerymchauditinfo(
        self,
        *,
        sub_mch_id: str,
        acquiring_bank_id: str,
        **more: Any,
    ) -> Gives:
        """Query a merchant's audit state, as a channel · 渠道商查询商户审核信息

        `POST /mchrisk/channelquerymchauditinfo` (v2 reference, A)

        Its answer may say: mch_id, sub_mch_id, channel_id, audit_status, audit_comment, sign_type.

        sub_mch_id: 子商户号; at most 32 bytes
        acquiring_bank_id: 服务商号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /mchrisk/channelquerymchauditinfo",
            {
                **more,
                "sub_mch_id": sub_mch_id,
                "acquiring_bank_id": acquiring_bank_id,
            },
        )
        return given

    def get_appauth_authindex(
        self,
        *,
        redirect_uri: str,
        response_type: Literal["code"],
        scope: str,
        state: str,
        **more: Any,
    ) -> Page:
        """Ask a user's consent to a real-name check · 授权获取code

        `GET /appauth/authindex` (WeChat Pay page of 2021-11-10; v2 reference, A)

        redirect_uri: 重定向地址
        response_type: 固定填code
        scope: 应用授权作用域; pay_identity, pay_realname
        state: 随机字符串
        """
        given: Page = self._call(
            "GET /appauth/authindex",
            {
                **more,
                "redirect_uri": redirect_uri,
                "response_type": response_type,
                "scope": scope,
                "state": state,
            },
        )
        return given

    def get_appauth_getaccesstoken(
        self,
        *,
        openid: str,
        code: str,
        grant_type: Literal["authorization_code"],
        scope: str,
        **more: Any,
    ) -> Gives:
        """Exchange the code of a consent for an access token · 通过code换取accesstoken

        `GET /appauth/getaccesstoken` (WeChat Pay page of 2021-11-10; v2 reference, A)

        Whether a repeat is safe is not known: ask first.

        Its answer may say: retcode, retmsg, access_token, access_token_expire_in, refresh_token,
        refresh_token_expire_in.

        openid: 微信openID
        code: 第一步返回的auth_code
        grant_type: 固定值authorization_code
        scope: 应用授权作用域; pay_identity
        """
        given: Gives = self._call(
            "GET /appauth/getaccesstoken",
            {
                **more,
                "openid": openid,
                "code": code,
                "grant_type": grant_type,
                "scope": scope,
            },
        )
        return given

    def secsvc_getrealnameinfo(
        self,
        *,
        version: str,
        openid: str,
        cert_serialno: str,
        access_token: str,
        timestamp: Optional[int] = None,
        cert_sign: Optional[str] = None,
        charset: Optional[Literal["UTF-8", "GBK"]] = None,
        **more: Any,
    ) -> Gives:
        """Get a consenting user's real name, encrypted · 微信支付实名授权

        `POST /secsvc/getrealnameinfo` (WeChat Pay page of 2021-11-10; v2 reference, A)

        Its answer may say: error_code, error_code_des, appid, mch_id, openid, encrypted_real_name,
        encrypted_credential_id, cre_type.

        version: 接口版本号; at most 32 bytes; 1.0, 2.0
        openid: 用户标识; at most 128 bytes
        cert_serialno: 加密实名信息的证书序列号; at most 64 bytes
        access_token: 步骤2或步骤3获取到的access_token; at most 128 bytes
        timestamp: unix时间戳
        cert_sign: 使用rsa私钥对证书序列号和unix时间戳的进行; at most 128 bytes
        charset: 证件类型
        """
        given: Gives = self._call(
            "POST /secsvc/getrealnameinfo",
            {
                **more,
                "version": version,
                "openid": openid,
                "cert_serialno": cert_serialno,
                "access_token": access_token,
                "timestamp": timestamp,
                "cert_sign": cert_sign,
                "charset": charset,
            },
        )
        return given

    def secsvc_realnameauth(
        self,
        *,
        version: str,
        openid: str,
        real_name: str,
        cred_type: int,
        cred_id: str,
        access_token: str,
        **more: Any,
    ) -> Gives:
        """Check a name and a document number · 微信支付实名验证

        `POST /secsvc/realnameauth` (WeChat Pay page of 2021-11-10; v2 reference, A)

        Whether a repeat is safe is not known: ask first.

        Its answer may say: error_code, error_code_des, appid, mch_id, openid, access_token,
        verify_openid, verify_real_name, bind_bankcard.

        version: 接口版本号; at most 32 bytes; 1.0, 1.1
        openid: 用户标识; at most 128 bytes
        real_name: 真实姓名; at most 64 bytes
        cred_type: 证件类型; 1, 2, 5, 9, 12, 17, 18
        cred_id: 证件号码; at most 32 bytes
        access_token: 步骤2或步骤3获取到的access_token; at most 128 bytes
        """
        given: Gives = self._call(
            "POST /secsvc/realnameauth",
            {
                **more,
                "version": version,
                "openid": openid,
                "real_name": real_name,
                "cred_type": cred_type,
                "cred_id": cred_id,
                "access_token": access_token,
            },
        )
        return given

    def tools_authcodetoopenid(
        self,
        *,
        auth_code: str,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Find the openid behind a payment code · 授权码查询openid

        `POST /tools/authcodetoopenid` (v2 reference, 2.10 and A)

        Its answer may say: sub_appid, sub_mch_id, sub_openid, appid, mch_id, openid.

        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        auth_code: 授权码; at most 128 bytes
        """
        given: Gives = self._call(
            "POST /tools/authcodetoopenid",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "auth_code": auth_code,
            },
        )
        return given

    def tools_shorturl(
        self,
        *,
        long_url: str,
        **more: Any,
    ) -> Gives:
        """Shorten a native link · 转换短链接

        `POST /tools/shorturl` (v2 reference, 2.10 and A)

        Its answer may say: appid, mch_id, short_url.

        long_url: URL链接; at most 512 bytes
        """
        given: Gives = self._call(
            "POST /tools/shorturl",
            {**more, "long_url": long_url},
        )
        return given

    def payitil_report(
        self,
        *,
        interface_url: str,
        user_ip: str,
        device_info: Optional[str] = None,
        trades: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        **more: Any,
    ) -> Gives:
        """Report how payment-code calls went · 交易保障

        `POST /payitil/report` (v2 reference, 2.9 and A)

        Whether a repeat is safe is not known: ask first.

        device_info: 设备号; at most 32 bytes
        interface_url: 接口URL; at most 127 bytes
        user_ip: 访问接口IP; at most 16 bytes
        trades: 上报数据包; at most 1024 bytes
        """
        given: Gives = self._call(
            "POST /payitil/report",
            {
                **more,
                "device_info": device_info,
                "interface_url": interface_url,
                "user_ip": user_ip,
                "trades": trades,
            },
        )
        return given

    def billcommentsp_batchquerycomment(
        self,
        *,
        begin_time: str,
        end_time: str,
        offset: int,
        limit: Optional[int] = None,
        **more: Any,
    ) -> Gives:
        """Download payers' comments on orders · 拉取订单评价数据

        `POST /billcommentsp/batchquerycomment` (v2 reference, 2.10 and A)

        It needs the client certificate.

        begin_time: 开始时间; at most 14 bytes
        end_time: 结束时间; at most 14 bytes
        offset: 位移
        limit: 条数
        """
        given: Gives = self._call(
            "POST /billcommentsp/batchquerycomment",
            {
                **more,
                "begin_time": begin_time,
                "end_time": end_time,
                "offset": offset,
                "limit": limit,
            },
        )
        return given

    def risk_getcertficates(
        self,
        **more: Any,
    ) -> Gives:
        """Get the platform certificates · 获取平台证书

        `POST /risk/getcertficates` (v2 reference, A)

        Its answer may say: error_code, error_code_des, mch_id, certificates.
        """
        given: Gives = self._call(
            "POST /risk/getcertficates",
            {**more},
        )
        return given

    def xdc_apiv2getsignkey_sign_getsignkey(
        self,
        **more: Any,
    ) -> Gives:
        """Get the sandbox key · 获取验签密钥

        `POST /xdc/apiv2getsignkey/sign/getsignkey` (v2 reference, 1.8 and A)

        Its answer may say: mch_id, sandbox_signkey.
        """
        given: Gives = self._call(
            "POST /xdc/apiv2getsignkey/sign/getsignkey",
            {**more},
        )
        return given

    def xdc_apiv2sandbox_pay_micropay(
        self,
        *,
        body: str,
        out_trade_no: str,
        total_fee: int,
        spbill_create_ip: str,
        auth_code: str,
        version: Optional[str] = None,
        profit_sharing: Optional[Literal["N", "Y"]] = None,
        deposit: Optional[Literal["Y", "N"]] = None,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        device_info: Optional[str] = None,
        detail: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        attach: Optional[str] = None,
        fee_type: Optional[str] = None,
        goods_tag: Optional[str] = None,
        limit_pay: Optional[str] = None,
        time_start: Optional[str] = None,
        time_expire: Optional[str] = None,
        receipt: Optional[str] = None,
        scene_info: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        **more: Any,
    ) -> Gives:
        """Charge a payer's payment code in the sandbox · 提交付款码支付

        `POST /xdc/apiv2sandbox/pay/micropay` (v2 reference, 1.8 and A)

        Ask by out_trade_no before it is repeated: a repeat may act twice.

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, device_info, openid, is_subscribe,
        trade_type, bank_type, fee_type, total_fee, settlement_total_fee, coupon_fee, cash_fee_type,
        cash_fee, transaction_id, out_trade_no, attach, time_end, promotion_detail.

        version: 接口版本号; at most 32 bytes
        profit_sharing: 是否指定服务商分账
        deposit: 是否押金支付
        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        device_info: 设备号; at most 32 bytes
        body: 商品描述; at most 127 bytes
        detail: 商品详情; at most 6000 bytes
        attach: 附加数据; at most 127 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        total_fee: 订单金额
        fee_type: 货币类型; at most 16 bytes
        spbill_create_ip: 终端IP; at most 64 bytes
        goods_tag: 订单优惠标记; at most 32 bytes
        limit_pay: 指定支付方式; at most 32 bytes
        time_start: 交易起始时间; at most 14 bytes
        time_expire: 交易结束时间; at most 14 bytes
        receipt: 电子发票入口开放标识; at most 8 bytes
        auth_code: 授权码; at most 128 bytes
        scene_info: 场景信息; at most 256 bytes
        """
        given: Gives = self._call(
            "POST /xdc/apiv2sandbox/pay/micropay",
            {
                **more,
                "version": version,
                "profit_sharing": profit_sharing,
                "deposit": deposit,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "device_info": device_info,
                "body": body,
                "detail": detail,
                "attach": attach,
                "out_trade_no": out_trade_no,
                "total_fee": total_fee,
                "fee_type": fee_type,
                "spbill_create_ip": spbill_create_ip,
                "goods_tag": goods_tag,
                "limit_pay": limit_pay,
                "time_start": time_start,
                "time_expire": time_expire,
                "receipt": receipt,
                "auth_code": auth_code,
                "scene_info": scene_info,
            },
        )
        return given

    def xdc_apiv2sandbox_pay_orderquery(
        self,
        *,
        version: Optional[str] = None,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query an order in the sandbox · 查询订单

        `POST /xdc/apiv2sandbox/pay/orderquery` (v2 reference, 1.8 and A)

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, device_info, openid, is_subscribe,
        sub_openid, sub_is_subscribe, trade_type, trade_state, bank_type, total_fee,
        settlement_total_fee, fee_type, cash_fee, cash_fee_type, coupon_fee, coupon_count,
        coupon_type_$n, coupon_id_$n, coupon_fee_$n, transaction_id, out_trade_no, attach, time_end,
        trade_state_desc, promotion_detail, consume_fee.

        version: 接口版本号; at most 32 bytes; 1.0
        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /xdc/apiv2sandbox/pay/orderquery",
            {
                **more,
                "version": version,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
            },
        )
        return given

    def sandboxnew_pay_getsignkey(
        self,
        **more: Any,
    ) -> Gives:
        """Get the key of the old sandbox · 获取验签密钥

        `POST /sandboxnew/pay/getsignkey` (WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A)

        WeChat Pay has withdrawn it.

        Its answer may say: mch_id, sandbox_signkey.
        """
        given: Gives = self._call(
            "POST /sandboxnew/pay/getsignkey",
            {**more},
        )
        return given

    def sandboxnew_pay_unifiedorder(
        self,
        *,
        body: str,
        out_trade_no: str,
        total_fee: int,
        spbill_create_ip: str,
        notify_url: str,
        trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB"],
        version: Optional[str] = None,
        profit_sharing: Optional[Literal["N", "Y"]] = None,
        device_info: Optional[str] = None,
        detail: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        attach: Optional[str] = None,
        fee_type: Optional[str] = None,
        time_start: Optional[str] = None,
        time_expire: Optional[str] = None,
        goods_tag: Optional[str] = None,
        product_id: Optional[str] = None,
        limit_pay: Optional[str] = None,
        openid: Optional[str] = None,
        receipt: Optional[str] = None,
        scene_info: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        user_type: Optional[str] = None,
        user_creid: Optional[str] = None,
        user_truename: Optional[str] = None,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        sub_openid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Place an order in the old sandbox · 统一下单

        `POST /sandboxnew/pay/unifiedorder` (WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A)

        WeChat Pay has withdrawn it.

        A repeat with the same out_trade_no is safe.

        Its answer may say: appid, mch_id, device_info, trade_type, prepay_id, code_url, mweb_url,
        promotion_detail, sub_appid, sub_mch_id.

        version: 接口版本号; at most 32 bytes; 1.0
        profit_sharing: 是否指定服务商分账
        device_info: 设备号; at most 32 bytes
        body: 商品描述; at most 127 bytes
        detail: 商品详情; at most 6000 bytes
        attach: 附加数据; at most 127 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        fee_type: 标价币种; at most 16 bytes
        total_fee: 标价金额
        spbill_create_ip: 终端IP; at most 64 bytes
        time_start: 交易起始时间; at most 14 bytes
        time_expire: 交易结束时间; at most 14 bytes
        goods_tag: 订单优惠标记; at most 32 bytes
        notify_url: 通知地址; at most 256 bytes
        trade_type: 交易类型
        product_id: 商品ID; at most 32 bytes
        limit_pay: 指定支付方式; at most 32 bytes
        openid: 用户标识; at most 128 bytes
        receipt: 电子发票入口开放标识; at most 8 bytes; Y, N
        scene_info: 场景信息; at most 256 bytes
        user_type: 证件类型; at most 32 bytes; IDCARD, HONGKONG_MACAO, HONGKONG_MACAO_RESIDENT,
            TAIWAN_RESIDENT, FOREIGN_RESIDENT, OVERSEA_PASSPORT
        user_creid: 证件号; at most 32 bytes
        user_truename: 姓名; at most 64 bytes
        sub_appid: 子商户应用ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        sub_openid: 用户子标识; at most 128 bytes
        """
        given: Gives = self._call(
            "POST /sandboxnew/pay/unifiedorder",
            {
                **more,
                "version": version,
                "profit_sharing": profit_sharing,
                "device_info": device_info,
                "body": body,
                "detail": detail,
                "attach": attach,
                "out_trade_no": out_trade_no,
                "fee_type": fee_type,
                "total_fee": total_fee,
                "spbill_create_ip": spbill_create_ip,
                "time_start": time_start,
                "time_expire": time_expire,
                "goods_tag": goods_tag,
                "notify_url": notify_url,
                "trade_type": trade_type,
                "product_id": product_id,
                "limit_pay": limit_pay,
                "openid": openid,
                "receipt": receipt,
                "scene_info": scene_info,
                "user_type": user_type,
                "user_creid": user_creid,
                "user_truename": user_truename,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "sub_openid": sub_openid,
            },
        )
        return given

    def sandboxnew_pay_micropay(
        self,
        *,
        body: str,
        out_trade_no: str,
        total_fee: int,
        spbill_create_ip: str,
        auth_code: str,
        version: Optional[str] = None,
        profit_sharing: Optional[Literal["N", "Y"]] = None,
        deposit: Optional[Literal["Y", "N"]] = None,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        device_info: Optional[str] = None,
        detail: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        attach: Optional[str] = None,
        fee_type: Optional[str] = None,
        goods_tag: Optional[str] = None,
        limit_pay: Optional[str] = None,
        time_start: Optional[str] = None,
        time_expire: Optional[str] = None,
        receipt: Optional[str] = None,
        scene_info: Optional[Union[str, Dict[str, Any], List[Any]]] = None,
        **more: Any,
    ) -> Gives:
        """Charge a payer's payment code in the old sandbox · 提交付款码支付

        `POST /sandboxnew/pay/micropay` (WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A)

        WeChat Pay has withdrawn it.

        Ask by out_trade_no before it is repeated: a repeat may act twice.

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, device_info, openid, is_subscribe,
        trade_type, bank_type, fee_type, total_fee, settlement_total_fee, coupon_fee, cash_fee_type,
        cash_fee, transaction_id, out_trade_no, attach, time_end, promotion_detail.

        version: 接口版本号; at most 32 bytes
        profit_sharing: 是否指定服务商分账
        deposit: 是否押金支付
        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        device_info: 设备号; at most 32 bytes
        body: 商品描述; at most 127 bytes
        detail: 商品详情; at most 6000 bytes
        attach: 附加数据; at most 127 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        total_fee: 订单金额
        fee_type: 货币类型; at most 16 bytes
        spbill_create_ip: 终端IP; at most 64 bytes
        goods_tag: 订单优惠标记; at most 32 bytes
        limit_pay: 指定支付方式; at most 32 bytes
        time_start: 交易起始时间; at most 14 bytes
        time_expire: 交易结束时间; at most 14 bytes
        receipt: 电子发票入口开放标识; at most 8 bytes
        auth_code: 授权码; at most 128 bytes
        scene_info: 场景信息; at most 256 bytes
        """
        given: Gives = self._call(
            "POST /sandboxnew/pay/micropay",
            {
                **more,
                "version": version,
                "profit_sharing": profit_sharing,
                "deposit": deposit,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "device_info": device_info,
                "body": body,
                "detail": detail,
                "attach": attach,
                "out_trade_no": out_trade_no,
                "total_fee": total_fee,
                "fee_type": fee_type,
                "spbill_create_ip": spbill_create_ip,
                "goods_tag": goods_tag,
                "limit_pay": limit_pay,
                "time_start": time_start,
                "time_expire": time_expire,
                "receipt": receipt,
                "auth_code": auth_code,
                "scene_info": scene_info,
            },
        )
        return given

    def sandboxnew_pay_orderquery(
        self,
        *,
        version: Optional[str] = None,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query an order in the old sandbox · 查询订单

        `POST /sandboxnew/pay/orderquery` (WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A)

        WeChat Pay has withdrawn it.

        Its answer may say: appid, sub_appid, mch_id, sub_mch_id, device_info, openid, is_subscribe,
        sub_openid, sub_is_subscribe, trade_type, trade_state, bank_type, total_fee,
        settlement_total_fee, fee_type, cash_fee, cash_fee_type, coupon_fee, coupon_count,
        coupon_type_$n, coupon_id_$n, coupon_fee_$n, transaction_id, out_trade_no, attach, time_end,
        trade_state_desc, promotion_detail, consume_fee.

        version: 接口版本号; at most 32 bytes; 1.0
        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /sandboxnew/pay/orderquery",
            {
                **more,
                "version": version,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
            },
        )
        return given

    def sandboxnew_pay_refund(
        self,
        *,
        out_refund_no: str,
        total_fee: int,
        refund_fee: int,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        refund_fee_type: Optional[str] = None,
        refund_desc: Optional[str] = None,
        refund_account: Optional[str] = None,
        notify_url: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Ask for a refund in the old sandbox · 申请退款

        `POST /sandboxnew/pay/refund` (WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A)

        WeChat Pay has withdrawn it.

        A repeat with the same out_refund_no is safe.

        Its answer may say: appid, mch_id, sub_appid, sub_mch_id, transaction_id, out_trade_no,
        out_refund_no, refund_id, refund_fee, settlement_refund_fee, total_fee,
        settlement_total_fee, fee_type, cash_fee, cash_fee_type, cash_refund_fee, coupon_type_$n,
        coupon_refund_fee, coupon_refund_fee_$n, coupon_refund_count, coupon_refund_id_$n.

        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        out_refund_no: 商户退款单号; at most 64 bytes
        total_fee: 订单金额
        refund_fee: 退款金额
        refund_fee_type: 退款货币种类; at most 8 bytes
        refund_desc: 退款原因; at most 80 bytes
        refund_account: 退款资金来源; at most 30 bytes
        notify_url: 退款结果通知url; at most 256 bytes
        """
        given: Gives = self._call(
            "POST /sandboxnew/pay/refund",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
                "out_refund_no": out_refund_no,
                "total_fee": total_fee,
                "refund_fee": refund_fee,
                "refund_fee_type": refund_fee_type,
                "refund_desc": refund_desc,
                "refund_account": refund_account,
                "notify_url": notify_url,
            },
        )
        return given

    def sandboxnew_pay_refundquery(
        self,
        *,
        sub_appid: Optional[str] = None,
        sub_mch_id: Optional[str] = None,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        out_refund_no: Optional[str] = None,
        refund_id: Optional[str] = None,
        offset: Optional[int] = None,
        **more: Any,
    ) -> Gives:
        """Query refunds in the old sandbox · 查询退款

        `POST /sandboxnew/pay/refundquery` (WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A)

        WeChat Pay has withdrawn it.

        Its answer may say: appid, mch_id, sub_appid, sub_mch_id, total_refund_count,
        transaction_id, out_trade_no, total_fee, settlement_total_fee, fee_type, cash_fee,
        refund_count, out_refund_no_$n, refund_id_$n, refund_channel_$n, refund_fee_$n,
        settlement_refund_fee_$n, coupon_type_$n_$m, coupon_refund_fee_$n, coupon_refund_count_$n,
        coupon_refund_id_$n_$m, coupon_refund_fee_$n_$m, refund_status_$n, refund_account_$n,
        refund_recv_accout_$n, refund_success_time_$n.

        sub_appid: 子商户公众账号ID; at most 32 bytes
        sub_mch_id: 子商户号; at most 32 bytes
        transaction_id: 微信订单号; at most 32 bytes
        out_trade_no: 商户订单号; at most 32 bytes
        out_refund_no: 商户退款单号; at most 64 bytes
        refund_id: 微信退款单号; at most 32 bytes
        offset: 偏移量
        """
        given: Gives = self._call(
            "POST /sandboxnew/pay/refundquery",
            {
                **more,
                "sub_appid": sub_appid,
                "sub_mch_id": sub_mch_id,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
                "out_refund_no": out_refund_no,
                "refund_id": refund_id,
                "offset": offset,
            },
        )
        return given

    def sandboxnew_pay_downloadbill(
        self,
        *,
        bill_date: str,
        bill_type: Optional[Literal["ALL", "SUCCESS", "REFUND", "RECHARGE_REFUND"]] = None,
        tar_type: Optional[Literal["GZIP"]] = None,
        sub_mch_id: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Download a trade bill in the old sandbox · 下载对账单

        `POST /sandboxnew/pay/downloadbill` (WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A)

        WeChat Pay has withdrawn it.

        Its answer may say: error_code.

        bill_date: 对账单日期; at most 8 bytes
        bill_type: 账单类型
        tar_type: 压缩账单
        sub_mch_id: 子商户号; at most 32 bytes
        """
        given: Gives = self._call(
            "POST /sandboxnew/pay/downloadbill",
            {
                **more,
                "bill_date": bill_date,
                "bill_type": bill_type,
                "tar_type": tar_type,
                "sub_mch_id": sub_mch_id,
            },
        )
        return given
