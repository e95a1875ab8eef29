# Printed from the engine's tables by tests/tests/faces.rs; do not edit.
"""WeChat Pay's own operations of version 3: signed, sent and verified, without a trace in the ledger.

Every method is a request line of WeChat Pay's documentation, its arguments are WeChat Pay's own fields,
nested as WeChat Pay nests them. The merchant and the app are filled in, and may be given. Sensitive
fields are given as they are and encrypted on their way. Fields that are not listed go through `**more`.
"""

from __future__ import annotations

from typing import Any, Generic, List, Literal, Optional, TypeVar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import _shapes_v3 as shapes
    from ._typing import Blob, Call

__all__ = ["V3"]

Gives = TypeVar("Gives")


class V3(Generic[Gives]):
    """The operations of version 3 of WeChat Pay's protocol."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def post_pay_transactions_jsapi(
        self,
        *,
        description: str,
        out_trade_no: str,
        notify_url: str,
        amount: shapes.Amount,
        payer: shapes.Payer,
        appid: Optional[str] = None,
        mchid: Optional[str] = None,
        attach: Optional[str] = None,
        goods_tag: Optional[str] = None,
        support_fapiao: Optional[bool] = None,
        time_expire: Optional[str] = None,
        limit_pay: Optional[List[str]] = None,
        detail: Optional[shapes.Detail] = None,
        scene_info: Optional[shapes.SceneInfo] = None,
        settle_info: Optional[shapes.SettleInfo] = None,
        subsidy_info: Optional[shapes.SubsidyInfo] = None,
        **more: Any,
    ) -> Gives:
        """Place an order to be paid in a WeChat page or a mini program · JSAPI/小程序下单

        `POST /v3/pay/transactions/jsapi` (v3 reference, 7.1)

        A repeat with the same out_trade_no is safe.

        Its answer may say: prepay_id.

        appid: 应用ID; at most 32 characters
        mchid: 商户号; at most 32 characters
        description: 商品描述; at most 127 characters
        out_trade_no: 商户订单号; at most 32 characters
        attach: 附加数据; at most 128 characters
        goods_tag: 订单优惠标记; at most 256 characters
        support_fapiao: 电子发票入口开放标识
        time_expire: 交易结束时间; at most 64 characters
        notify_url: 通知地址; at most 256 characters
        limit_pay: 指定支付方式; no_balance, no_credit, no_debit, balance_only
        amount: 订单金额
        payer: 支付者
        detail: 优惠功能; at most 6144 bytes
        scene_info: 场景信息
        settle_info: 结算信息
        subsidy_info: 贴息信息
        """
        given: Gives = self._call(
            "POST /v3/pay/transactions/jsapi",
            {
                **more,
                "appid": appid,
                "mchid": mchid,
                "description": description,
                "out_trade_no": out_trade_no,
                "attach": attach,
                "goods_tag": goods_tag,
                "support_fapiao": support_fapiao,
                "time_expire": time_expire,
                "notify_url": notify_url,
                "limit_pay": limit_pay,
                "amount": amount,
                "payer": payer,
                "detail": detail,
                "scene_info": scene_info,
                "settle_info": settle_info,
                "subsidy_info": subsidy_info,
            },
        )
        return given

    def post_pay_transactions_app(
        self,
        *,
        description: str,
        out_trade_no: str,
        notify_url: str,
        amount: shapes.Amount,
        appid: Optional[str] = None,
        mchid: Optional[str] = None,
        attach: Optional[str] = None,
        goods_tag: Optional[str] = None,
        support_fapiao: Optional[bool] = None,
        time_expire: Optional[str] = None,
        limit_pay: Optional[List[str]] = None,
        payer: Optional[shapes.Payer2] = None,
        detail: Optional[shapes.Detail] = None,
        scene_info: Optional[shapes.SceneInfo] = None,
        settle_info: Optional[shapes.SettleInfo] = None,
        subsidy_info: Optional[shapes.SubsidyInfo] = None,
        **more: Any,
    ) -> Gives:
        """Place an order to be paid in an app · APP下单

        `POST /v3/pay/transactions/app` (v3 reference, 7.1)

        A repeat with the same out_trade_no is safe.

        Its answer may say: prepay_id.

        appid: 应用ID; at most 32 characters
        mchid: 商户号; at most 32 characters
        description: 商品描述; at most 127 characters
        out_trade_no: 商户订单号; at most 32 characters
        attach: 附加数据; at most 128 characters
        goods_tag: 订单优惠标记; at most 256 characters
        support_fapiao: 电子发票入口开放标识
        time_expire: 交易结束时间; at most 64 characters
        notify_url: 通知地址; at most 256 characters
        limit_pay: 指定支付方式; no_balance, no_credit, no_debit, balance_only
        amount: 订单金额
        payer: 支付者
        detail: 优惠功能; at most 6144 bytes
        scene_info: 场景信息
        settle_info: 结算信息
        subsidy_info: 贴息信息
        """
        given: Gives = self._call(
            "POST /v3/pay/transactions/app",
            {
                **more,
                "appid": appid,
                "mchid": mchid,
                "description": description,
                "out_trade_no": out_trade_no,
                "attach": attach,
                "goods_tag": goods_tag,
                "support_fapiao": support_fapiao,
                "time_expire": time_expire,
                "notify_url": notify_url,
                "limit_pay": limit_pay,
                "amount": amount,
                "payer": payer,
                "detail": detail,
                "scene_info": scene_info,
                "settle_info": settle_info,
                "subsidy_info": subsidy_info,
            },
        )
        return given

    def post_pay_transactions_h5(
        self,
        *,
        description: str,
        out_trade_no: str,
        notify_url: str,
        amount: shapes.Amount,
        scene_info: shapes.SceneInfo2,
        appid: Optional[str] = None,
        mchid: Optional[str] = None,
        attach: Optional[str] = None,
        goods_tag: Optional[str] = None,
        support_fapiao: Optional[bool] = None,
        time_expire: Optional[str] = None,
        limit_pay: Optional[List[str]] = None,
        payer: Optional[shapes.Payer2] = None,
        detail: Optional[shapes.Detail] = None,
        settle_info: Optional[shapes.SettleInfo] = None,
        **more: Any,
    ) -> Gives:
        """Place an order to be paid in a browser on a phone · H5下单

        `POST /v3/pay/transactions/h5` (v3 reference, 7.1)

        A repeat with the same out_trade_no is safe.

        Its answer may say: h5_url.

        appid: 应用ID; at most 32 characters
        mchid: 商户号; at most 32 characters
        description: 商品描述; at most 127 characters
        out_trade_no: 商户订单号; at most 32 characters
        attach: 附加数据; at most 128 characters
        goods_tag: 订单优惠标记; at most 256 characters
        support_fapiao: 电子发票入口开放标识
        time_expire: 交易结束时间; at most 64 characters
        notify_url: 通知地址; at most 256 characters
        limit_pay: 指定支付方式; no_balance, no_credit, no_debit, balance_only
        amount: 订单金额
        payer: 支付者
        detail: 优惠功能; at most 6144 bytes
        scene_info: 场景信息
        settle_info: 结算信息
        """
        given: Gives = self._call(
            "POST /v3/pay/transactions/h5",
            {
                **more,
                "appid": appid,
                "mchid": mchid,
                "description": description,
                "out_trade_no": out_trade_no,
                "attach": attach,
                "goods_tag": goods_tag,
                "support_fapiao": support_fapiao,
                "time_expire": time_expire,
                "notify_url": notify_url,
                "limit_pay": limit_pay,
                "amount": amount,
                "payer": payer,
                "detail": detail,
                "scene_info": scene_info,
                "settle_info": settle_info,
            },
        )
        return given

    def post_pay_transactions_native(
        self,
        *,
        description: str,
        out_trade_no: str,
        notify_url: str,
        amount: shapes.Amount,
        appid: Optional[str] = None,
        mchid: Optional[str] = None,
        attach: Optional[str] = None,
        goods_tag: Optional[str] = None,
        support_fapiao: Optional[bool] = None,
        time_expire: Optional[str] = None,
        limit_pay: Optional[List[str]] = None,
        payer: Optional[shapes.Payer2] = None,
        detail: Optional[shapes.Detail] = None,
        scene_info: Optional[shapes.SceneInfo] = None,
        settle_info: Optional[shapes.SettleInfo] = None,
        **more: Any,
    ) -> Gives:
        """Place an order to be paid by a code that the payer scans · Native下单

        `POST /v3/pay/transactions/native` (v3 reference, 7.1)

        A repeat with the same out_trade_no is safe.

        Its answer may say: code_url.

        appid: 应用ID; at most 32 characters
        mchid: 商户号; at most 32 characters
        description: 商品描述; at most 127 characters
        out_trade_no: 商户订单号; at most 32 characters
        attach: 附加数据; at most 128 characters
        goods_tag: 订单优惠标记; at most 256 characters
        support_fapiao: 电子发票入口开放标识
        time_expire: 交易结束时间; at most 64 characters
        notify_url: 通知地址; at most 256 characters
        limit_pay: 指定支付方式; no_balance, no_credit, no_debit, balance_only
        amount: 订单金额
        payer: 支付者
        detail: 优惠功能; at most 6144 bytes
        scene_info: 场景信息
        settle_info: 结算信息
        """
        given: Gives = self._call(
            "POST /v3/pay/transactions/native",
            {
                **more,
                "appid": appid,
                "mchid": mchid,
                "description": description,
                "out_trade_no": out_trade_no,
                "attach": attach,
                "goods_tag": goods_tag,
                "support_fapiao": support_fapiao,
                "time_expire": time_expire,
                "notify_url": notify_url,
                "limit_pay": limit_pay,
                "amount": amount,
                "payer": payer,
                "detail": detail,
                "scene_info": scene_info,
                "settle_info": settle_info,
            },
        )
        return given

    def post_pay_transactions_codepay(
        self,
        *,
        description: str,
        out_trade_no: str,
        amount: shapes.Amount,
        payer: shapes.Payer3,
        scene_info: shapes.SceneInfo3,
        appid: Optional[str] = None,
        mchid: Optional[str] = None,
        attach: Optional[str] = None,
        goods_tag: Optional[str] = None,
        support_fapiao: Optional[bool] = None,
        detail: Optional[shapes.Detail2] = None,
        settle_info: Optional[shapes.SettleInfo] = None,
        **more: Any,
    ) -> Gives:
        """Charge a payer's payment code over v3 · 付款码支付

        `POST /v3/pay/transactions/codepay` (v3 reference, 7.2)

        Ask by out_trade_no before it is repeated: a repeat may act twice.

        Its answer may say: appid, mchid, out_trade_no, transaction_id, trade_type, trade_state,
        trade_state_desc, bank_type, attach, success_time, payer, amount, scene_info,
        promotion_detail.

        appid: 应用ID; at most 32 characters
        mchid: 商户号; at most 32 characters
        description: 商品描述; at most 127 characters
        out_trade_no: 商户订单号; at most 32 characters
        attach: 附加数据; at most 128 characters
        goods_tag: 订单优惠标记; at most 256 characters
        support_fapiao: 电子发票入口开放标识
        amount: 订单金额
        payer: 支付者
        detail: 优惠功能; at most 6144 bytes
        scene_info: 场景信息
        settle_info: 结算信息
        """
        given: Gives = self._call(
            "POST /v3/pay/transactions/codepay",
            {
                **more,
                "appid": appid,
                "mchid": mchid,
                "description": description,
                "out_trade_no": out_trade_no,
                "attach": attach,
                "goods_tag": goods_tag,
                "support_fapiao": support_fapiao,
                "amount": amount,
                "payer": payer,
                "detail": detail,
                "scene_info": scene_info,
                "settle_info": settle_info,
            },
        )
        return given

    def get_pay_transactions_id(
        self,
        *,
        transaction_id: str,
        mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query an order by WeChat Pay's number · 微信支付订单号查询订单

        `GET /v3/pay/transactions/id/{transaction_id}` (v3 reference, 7.3 and 9.1)

        Its answer may say: appid, mchid, out_trade_no, transaction_id, trade_type, trade_state,
        trade_state_desc, bank_type, attach, success_time, payer, amount, scene_info,
        promotion_detail, installment_info.

        transaction_id: 微信支付订单号; at most 32 characters
        mchid: 商户号; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/pay/transactions/id/{transaction_id}",
            {**more, "transaction_id": transaction_id, "mchid": mchid},
        )
        return given

    def get_pay_transactions_out_trade_no(
        self,
        *,
        out_trade_no: str,
        mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query an order by the merchant's number · 商户订单号查询订单

        `GET /v3/pay/transactions/out-trade-no/{out_trade_no}` (v3 reference, 7.3 and 9.1)

        Its answer may say: appid, mchid, out_trade_no, transaction_id, trade_type, trade_state,
        trade_state_desc, bank_type, attach, success_time, payer, amount, scene_info,
        promotion_detail, installment_info.

        out_trade_no: 商户订单号; at most 32 characters
        mchid: 商户号; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/pay/transactions/out-trade-no/{out_trade_no}",
            {**more, "out_trade_no": out_trade_no, "mchid": mchid},
        )
        return given

    def post_pay_transactions_out_trade_no_close(
        self,
        *,
        out_trade_no: str,
        mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Close an order that is not paid · 关闭订单

        `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close` (v3 reference, 7.3)

        A repeat with the same out_trade_no is safe.

        out_trade_no: 商户订单号; at most 32 characters
        mchid: 商户号; at most 32 characters
        """
        given: Gives = self._call(
            "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close",
            {**more, "out_trade_no": out_trade_no, "mchid": mchid},
        )
        return given

    def post_pay_transactions_out_trade_no_reverse(
        self,
        *,
        out_trade_no: str,
        appid: Optional[str] = None,
        mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Reverse an order that was charged by payment code · 撤销付款码订单

        `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse` (v3 reference, 7.2)

        A repeat with the same out_trade_no is safe.

        Its answer may say: appid, mchid, out_trade_no.

        out_trade_no: 商户订单号; at most 32 characters
        appid: 应用ID; at most 32 characters
        mchid: 商户号; at most 32 characters
        """
        given: Gives = self._call(
            "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse",
            {
                **more,
                "out_trade_no": out_trade_no,
                "appid": appid,
                "mchid": mchid,
            },
        )
        return given

    def post_pay_partner_transactions_jsapi(
        self,
        *,
        sub_mchid: str,
        description: str,
        out_trade_no: str,
        notify_url: str,
        amount: shapes.Amount,
        payer: shapes.Payer4,
        sp_appid: Optional[str] = None,
        sp_mchid: Optional[str] = None,
        sub_appid: Optional[str] = None,
        attach: Optional[str] = None,
        goods_tag: Optional[str] = None,
        support_fapiao: Optional[bool] = None,
        time_expire: Optional[str] = None,
        limit_pay: Optional[List[str]] = None,
        detail: Optional[shapes.Detail] = None,
        scene_info: Optional[shapes.SceneInfo] = None,
        settle_info: Optional[shapes.SettleInfo2] = None,
        subsidy_info: Optional[shapes.SubsidyInfo] = None,
        **more: Any,
    ) -> Gives:
        """Place an order to be paid in a WeChat page or a mini program for a sub-merchant · 服务商JSAPI/小程序下单

        `POST /v3/pay/partner/transactions/jsapi` (v3 reference, 7.4)

        A repeat with the same out_trade_no is safe.

        Its answer may say: prepay_id.

        sp_appid: 服务商应用ID; at most 32 characters
        sp_mchid: 服务商户号; at most 32 characters
        sub_appid: 子商户应用ID; at most 32 characters
        sub_mchid: 子商户号; at most 32 characters
        description: 商品描述; at most 127 characters
        out_trade_no: 商户订单号; at most 32 characters
        attach: 附加数据; at most 128 characters
        goods_tag: 订单优惠标记; at most 256 characters
        support_fapiao: 电子发票入口开放标识
        time_expire: 交易结束时间; at most 64 characters
        notify_url: 通知地址; at most 256 characters
        limit_pay: 指定支付方式; no_balance, no_credit, no_debit, balance_only
        amount: 订单金额
        payer: 支付者
        detail: 优惠功能; at most 6144 bytes
        scene_info: 场景信息
        settle_info: 结算信息
        subsidy_info: 贴息信息
        """
        given: Gives = self._call(
            "POST /v3/pay/partner/transactions/jsapi",
            {
                **more,
                "sp_appid": sp_appid,
                "sp_mchid": sp_mchid,
                "sub_appid": sub_appid,
                "sub_mchid": sub_mchid,
                "description": description,
                "out_trade_no": out_trade_no,
                "attach": attach,
                "goods_tag": goods_tag,
                "support_fapiao": support_fapiao,
                "time_expire": time_expire,
                "notify_url": notify_url,
                "limit_pay": limit_pay,
                "amount": amount,
                "payer": payer,
                "detail": detail,
                "scene_info": scene_info,
                "settle_info": settle_info,
                "subsidy_info": subsidy_info,
            },
        )
        return given

    def post_pay_partner_transactions_app(
        self,
        *,
        sub_mchid: str,
        description: str,
        out_trade_no: str,
        notify_url: str,
        amount: shapes.Amount,
        sp_appid: Optional[str] = None,
        sp_mchid: Optional[str] = None,
        sub_appid: Optional[str] = None,
        attach: Optional[str] = None,
        goods_tag: Optional[str] = None,
        support_fapiao: Optional[bool] = None,
        time_expire: Optional[str] = None,
        limit_pay: Optional[List[str]] = None,
        payer: Optional[shapes.Payer2] = None,
        detail: Optional[shapes.Detail] = None,
        scene_info: Optional[shapes.SceneInfo] = None,
        settle_info: Optional[shapes.SettleInfo2] = None,
        subsidy_info: Optional[shapes.SubsidyInfo] = None,
        **more: Any,
    ) -> Gives:
        """Place an order to be paid in an app for a sub-merchant · 服务商APP下单

        `POST /v3/pay/partner/transactions/app` (v3 reference, 7.4)

        A repeat with the same out_trade_no is safe.

        Its answer may say: prepay_id.

        sp_appid: 服务商应用ID; at most 32 characters
        sp_mchid: 服务商户号; at most 32 characters
        sub_appid: 子商户应用ID; at most 32 characters
        sub_mchid: 子商户号; at most 32 characters
        description: 商品描述; at most 127 characters
        out_trade_no: 商户订单号; at most 32 characters
        attach: 附加数据; at most 128 characters
        goods_tag: 订单优惠标记; at most 256 characters
        support_fapiao: 电子发票入口开放标识
        time_expire: 交易结束时间; at most 64 characters
        notify_url: 通知地址; at most 256 characters
        limit_pay: 指定支付方式; no_balance, no_credit, no_debit, balance_only
        amount: 订单金额
        payer: 支付者
        detail: 优惠功能; at most 6144 bytes
        scene_info: 场景信息
        settle_info: 结算信息
        subsidy_info: 贴息信息
        """
        given: Gives = self._call(
            "POST /v3/pay/partner/transactions/app",
            {
                **more,
                "sp_appid": sp_appid,
                "sp_mchid": sp_mchid,
                "sub_appid": sub_appid,
                "sub_mchid": sub_mchid,
                "description": description,
                "out_trade_no": out_trade_no,
                "attach": attach,
                "goods_tag": goods_tag,
                "support_fapiao": support_fapiao,
                "time_expire": time_expire,
                "notify_url": notify_url,
                "limit_pay": limit_pay,
                "amount": amount,
                "payer": payer,
                "detail": detail,
                "scene_info": scene_info,
                "settle_info": settle_info,
                "subsidy_info": subsidy_info,
            },
        )
        return given

    def post_pay_partner_transactions_h5(
        self,
        *,
        sub_mchid: str,
        description: str,
        out_trade_no: str,
        notify_url: str,
        amount: shapes.Amount,
        scene_info: shapes.SceneInfo2,
        sp_appid: Optional[str] = None,
        sp_mchid: Optional[str] = None,
        sub_appid: Optional[str] = None,
        attach: Optional[str] = None,
        goods_tag: Optional[str] = None,
        support_fapiao: Optional[bool] = None,
        time_expire: Optional[str] = None,
        limit_pay: Optional[List[str]] = None,
        payer: Optional[shapes.Payer2] = None,
        detail: Optional[shapes.Detail] = None,
        settle_info: Optional[shapes.SettleInfo2] = None,
        **more: Any,
    ) -> Gives:
        """Place an order to be paid in a browser on a phone for a sub-merchant · 服务商H5下单

        `POST /v3/pay/partner/transactions/h5` (v3 reference, 7.4)

        A repeat with the same out_trade_no is safe.

        Its answer may say: h5_url.

        sp_appid: 服务商应用ID; at most 32 characters
        sp_mchid: 服务商户号; at most 32 characters
        sub_appid: 子商户应用ID; at most 32 characters
        sub_mchid: 子商户号; at most 32 characters
        description: 商品描述; at most 127 characters
        out_trade_no: 商户订单号; at most 32 characters
        attach: 附加数据; at most 128 characters
        goods_tag: 订单优惠标记; at most 256 characters
        support_fapiao: 电子发票入口开放标识
        time_expire: 交易结束时间; at most 64 characters
        notify_url: 通知地址; at most 256 characters
        limit_pay: 指定支付方式; no_balance, no_credit, no_debit, balance_only
        amount: 订单金额
        payer: 支付者
        detail: 优惠功能; at most 6144 bytes
        scene_info: 场景信息
        settle_info: 结算信息
        """
        given: Gives = self._call(
            "POST /v3/pay/partner/transactions/h5",
            {
                **more,
                "sp_appid": sp_appid,
                "sp_mchid": sp_mchid,
                "sub_appid": sub_appid,
                "sub_mchid": sub_mchid,
                "description": description,
                "out_trade_no": out_trade_no,
                "attach": attach,
                "goods_tag": goods_tag,
                "support_fapiao": support_fapiao,
                "time_expire": time_expire,
                "notify_url": notify_url,
                "limit_pay": limit_pay,
                "amount": amount,
                "payer": payer,
                "detail": detail,
                "scene_info": scene_info,
                "settle_info": settle_info,
            },
        )
        return given

    def post_pay_partner_transactions_native(
        self,
        *,
        sub_mchid: str,
        description: str,
        out_trade_no: str,
        notify_url: str,
        amount: shapes.Amount,
        sp_appid: Optional[str] = None,
        sp_mchid: Optional[str] = None,
        sub_appid: Optional[str] = None,
        attach: Optional[str] = None,
        goods_tag: Optional[str] = None,
        support_fapiao: Optional[bool] = None,
        time_expire: Optional[str] = None,
        limit_pay: Optional[List[str]] = None,
        payer: Optional[shapes.Payer2] = None,
        detail: Optional[shapes.Detail] = None,
        scene_info: Optional[shapes.SceneInfo] = None,
        settle_info: Optional[shapes.SettleInfo2] = None,
        **more: Any,
    ) -> Gives:
        """Place an order to be paid by a code that the payer scans for a sub-merchant · 服务商Native下单

        `POST /v3/pay/partner/transactions/native` (v3 reference, 7.4)

        A repeat with the same out_trade_no is safe.

        Its answer may say: code_url.

        sp_appid: 服务商应用ID; at most 32 characters
        sp_mchid: 服务商户号; at most 32 characters
        sub_appid: 子商户应用ID; at most 32 characters
        sub_mchid: 子商户号; at most 32 characters
        description: 商品描述; at most 127 characters
        out_trade_no: 商户订单号; at most 32 characters
        attach: 附加数据; at most 128 characters
        goods_tag: 订单优惠标记; at most 256 characters
        support_fapiao: 电子发票入口开放标识
        time_expire: 交易结束时间; at most 64 characters
        notify_url: 通知地址; at most 256 characters
        limit_pay: 指定支付方式; no_balance, no_credit, no_debit, balance_only
        amount: 订单金额
        payer: 支付者
        detail: 优惠功能; at most 6144 bytes
        scene_info: 场景信息
        settle_info: 结算信息
        """
        given: Gives = self._call(
            "POST /v3/pay/partner/transactions/native",
            {
                **more,
                "sp_appid": sp_appid,
                "sp_mchid": sp_mchid,
                "sub_appid": sub_appid,
                "sub_mchid": sub_mchid,
                "description": description,
                "out_trade_no": out_trade_no,
                "attach": attach,
                "goods_tag": goods_tag,
                "support_fapiao": support_fapiao,
                "time_expire": time_expire,
                "notify_url": notify_url,
                "limit_pay": limit_pay,
                "amount": amount,
                "payer": payer,
                "detail": detail,
                "scene_info": scene_info,
                "settle_info": settle_info,
            },
        )
        return given

    def post_pay_partner_transactions_codepay(
        self,
        *,
        sub_mchid: str,
        description: str,
        out_trade_no: str,
        amount: shapes.Amount,
        payer: shapes.Payer3,
        scene_info: shapes.SceneInfo3,
        sp_appid: Optional[str] = None,
        sp_mchid: Optional[str] = None,
        sub_appid: Optional[str] = None,
        attach: Optional[str] = None,
        goods_tag: Optional[str] = None,
        support_fapiao: Optional[bool] = None,
        detail: Optional[shapes.Detail2] = None,
        settle_info: Optional[shapes.SettleInfo2] = None,
        **more: Any,
    ) -> Gives:
        """Charge a payer's payment code over v3 for a sub-merchant · 服务商付款码支付

        `POST /v3/pay/partner/transactions/codepay` (v3 reference, 7.2)

        Ask by out_trade_no before it is repeated: a repeat may act twice.

        Its answer may say: sp_appid, sp_mchid, sub_appid, sub_mchid, out_trade_no, transaction_id,
        trade_type, trade_state, trade_state_desc, bank_type, attach, success_time, payer, amount,
        scene_info, promotion_detail.

        sp_appid: 服务商应用ID; at most 32 characters
        sp_mchid: 服务商户号; at most 32 characters
        sub_appid: 子商户应用ID; at most 32 characters
        sub_mchid: 子商户号; at most 32 characters
        description: 商品描述; at most 127 characters
        out_trade_no: 商户订单号; at most 32 characters
        attach: 附加数据; at most 128 characters
        goods_tag: 订单优惠标记; at most 256 characters
        support_fapiao: 电子发票入口开放标识
        amount: 订单金额
        payer: 支付者
        detail: 优惠功能; at most 6144 bytes
        scene_info: 场景信息
        settle_info: 结算信息
        """
        given: Gives = self._call(
            "POST /v3/pay/partner/transactions/codepay",
            {
                **more,
                "sp_appid": sp_appid,
                "sp_mchid": sp_mchid,
                "sub_appid": sub_appid,
                "sub_mchid": sub_mchid,
                "description": description,
                "out_trade_no": out_trade_no,
                "attach": attach,
                "goods_tag": goods_tag,
                "support_fapiao": support_fapiao,
                "amount": amount,
                "payer": payer,
                "detail": detail,
                "scene_info": scene_info,
                "settle_info": settle_info,
            },
        )
        return given

    def get_pay_partner_transactions_id(
        self,
        *,
        transaction_id: str,
        sub_mchid: str,
        sp_mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query an order by WeChat Pay's number for a sub-merchant · 服务商微信支付订单号查询订单

        `GET /v3/pay/partner/transactions/id/{transaction_id}` (v3 reference, 7.4 and 9.1)

        Its answer may say: sp_appid, sp_mchid, sub_appid, sub_mchid, out_trade_no, transaction_id,
        trade_type, trade_state, trade_state_desc, bank_type, attach, success_time, payer, amount,
        scene_info, promotion_detail.

        transaction_id: 微信支付订单号; at most 32 characters
        sp_mchid: 服务商户号; at most 32 characters
        sub_mchid: 子商户号; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/pay/partner/transactions/id/{transaction_id}",
            {
                **more,
                "transaction_id": transaction_id,
                "sp_mchid": sp_mchid,
                "sub_mchid": sub_mchid,
            },
        )
        return given

    def get_pay_partner_transactions_out_trade_no(
        self,
        *,
        out_trade_no: str,
        sub_mchid: str,
        sp_mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query an order by the merchant's number for a sub-merchant · 服务商商户订单号查询订单

        `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}` (v3 reference, 7.4 and 9.1)

        Its answer may say: sp_appid, sp_mchid, sub_appid, sub_mchid, out_trade_no, transaction_id,
        trade_type, trade_state, trade_state_desc, bank_type, attach, success_time, payer, amount,
        scene_info, promotion_detail.

        out_trade_no: 商户订单号; at most 32 characters
        sp_mchid: 服务商户号; at most 32 characters
        sub_mchid: 子商户号; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
            {
                **more,
                "out_trade_no": out_trade_no,
                "sp_mchid": sp_mchid,
                "sub_mchid": sub_mchid,
            },
        )
        return given

    def post_pay_partner_transactions_out_trade_no_close(
        self,
        *,
        out_trade_no: str,
        sub_mchid: str,
        sp_mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Close an order that is not paid for a sub-merchant · 服务商关闭订单

        `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close` (v3 reference, 7.4)

        A repeat with the same out_trade_no is safe.

        out_trade_no: 商户订单号; at most 32 characters
        sp_mchid: 服务商户号; at most 32 characters
        sub_mchid: 子商户号; at most 32 characters
        """
        given: Gives = self._call(
            "POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close",
            {
                **more,
                "out_trade_no": out_trade_no,
                "sp_mchid": sp_mchid,
                "sub_mchid": sub_mchid,
            },
        )
        return given

    def post_pay_partner_transactions_out_trade_no_reverse(
        self,
        *,
        out_trade_no: str,
        sub_mchid: str,
        sp_appid: Optional[str] = None,
        sp_mchid: Optional[str] = None,
        sub_appid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Reverse an order that was charged by payment code for a sub-merchant · 服务商撤销付款码订单

        `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse` (v3 reference, 7.2)

        A repeat with the same out_trade_no is safe.

        Its answer may say: sp_appid, sp_mchid, sub_appid, sub_mchid, out_trade_no.

        out_trade_no: 商户订单号; at most 32 characters
        sp_appid: 服务商应用ID; at most 32 characters
        sp_mchid: 服务商户号; at most 32 characters
        sub_appid: 子商户应用ID; at most 32 characters
        sub_mchid: 子商户号; at most 32 characters
        """
        given: Gives = self._call(
            "POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse",
            {
                **more,
                "out_trade_no": out_trade_no,
                "sp_appid": sp_appid,
                "sp_mchid": sp_mchid,
                "sub_appid": sub_appid,
                "sub_mchid": sub_mchid,
            },
        )
        return given

    def post_combine_transactions_jsapi(
        self,
        *,
        combine_out_trade_no: str,
        sub_orders: List[shapes.SubOrders],
        combine_payer_info: shapes.CombinePayerInfo,
        notify_url: str,
        combine_appid: Optional[str] = None,
        combine_mchid: Optional[str] = None,
        scene_info: Optional[shapes.SceneInfo4] = None,
        time_start: Optional[str] = None,
        time_expire: Optional[str] = None,
        limit_pay: Optional[List[str]] = None,
        subsidy_info: Optional[shapes.SubsidyInfo] = None,
        **more: Any,
    ) -> Gives:
        """Place several orders to be paid at once in a WeChat page or a mini program · 合单JSAPI下单

        `POST /v3/combine-transactions/jsapi` (v3 reference, 7.5)

        A repeat with the same combine_out_trade_no is safe.

        Its answer may say: prepay_id.

        combine_appid: 合单应用ID; at most 32 characters
        combine_mchid: 合单商户号; at most 32 characters
        combine_out_trade_no: 合单商户订单号; at most 32 characters
        sub_orders: 子单信息
        scene_info: 场景信息
        combine_payer_info: 支付者
        time_start: 交易起始时间; at most 64 characters
        time_expire: 交易结束时间; at most 64 characters
        notify_url: 通知地址; at most 256 characters
        limit_pay: 指定支付方式; no_balance, no_credit, no_debit, balance_only
        subsidy_info: 贴息信息
        """
        given: Gives = self._call(
            "POST /v3/combine-transactions/jsapi",
            {
                **more,
                "combine_appid": combine_appid,
                "combine_mchid": combine_mchid,
                "combine_out_trade_no": combine_out_trade_no,
                "sub_orders": sub_orders,
                "scene_info": scene_info,
                "combine_payer_info": combine_payer_info,
                "time_start": time_start,
                "time_expire": time_expire,
                "notify_url": notify_url,
                "limit_pay": limit_pay,
                "subsidy_info": subsidy_info,
            },
        )
        return given

    def post_combine_transactions_app(
        self,
        *,
        combine_out_trade_no: str,
        sub_orders: List[shapes.SubOrders],
        notify_url: str,
        combine_appid: Optional[str] = None,
        combine_mchid: Optional[str] = None,
        scene_info: Optional[shapes.SceneInfo4] = None,
        combine_payer_info: Optional[shapes.Payer2] = None,
        time_start: Optional[str] = None,
        time_expire: Optional[str] = None,
        limit_pay: Optional[List[str]] = None,
        subsidy_info: Optional[shapes.SubsidyInfo] = None,
        **more: Any,
    ) -> Gives:
        """Place several orders to be paid at once in an app · 合单APP下单

        `POST /v3/combine-transactions/app` (v3 reference, 7.5)

        A repeat with the same combine_out_trade_no is safe.

        Its answer may say: prepay_id.

        combine_appid: 合单应用ID; at most 32 characters
        combine_mchid: 合单商户号; at most 32 characters
        combine_out_trade_no: 合单商户订单号; at most 32 characters
        sub_orders: 子单信息
        scene_info: 场景信息
        combine_payer_info: 支付者
        time_start: 交易起始时间; at most 64 characters
        time_expire: 交易结束时间; at most 64 characters
        notify_url: 通知地址; at most 256 characters
        limit_pay: 指定支付方式; no_balance, no_credit, no_debit, balance_only
        subsidy_info: 贴息信息
        """
        given: Gives = self._call(
            "POST /v3/combine-transactions/app",
            {
                **more,
                "combine_appid": combine_appid,
                "combine_mchid": combine_mchid,
                "combine_out_trade_no": combine_out_trade_no,
                "sub_orders": sub_orders,
                "scene_info": scene_info,
                "combine_payer_info": combine_payer_info,
                "time_start": time_start,
                "time_expire": time_expire,
                "notify_url": notify_url,
                "limit_pay": limit_pay,
                "subsidy_info": subsidy_info,
            },
        )
        return given

    def post_combine_transactions_h5(
        self,
        *,
        combine_out_trade_no: str,
        sub_orders: List[shapes.SubOrders],
        scene_info: shapes.SceneInfo5,
        notify_url: str,
        combine_appid: Optional[str] = None,
        combine_mchid: Optional[str] = None,
        combine_payer_info: Optional[shapes.Payer2] = None,
        time_start: Optional[str] = None,
        time_expire: Optional[str] = None,
        limit_pay: Optional[List[str]] = None,
        **more: Any,
    ) -> Gives:
        """Place several orders to be paid at once in a browser on a phone · 合单H5下单

        `POST /v3/combine-transactions/h5` (v3 reference, 7.5)

        A repeat with the same combine_out_trade_no is safe.

        Its answer may say: h5_url.

        combine_appid: 合单应用ID; at most 32 characters
        combine_mchid: 合单商户号; at most 32 characters
        combine_out_trade_no: 合单商户订单号; at most 32 characters
        sub_orders: 子单信息
        scene_info: 场景信息
        combine_payer_info: 支付者
        time_start: 交易起始时间; at most 64 characters
        time_expire: 交易结束时间; at most 64 characters
        notify_url: 通知地址; at most 256 characters
        limit_pay: 指定支付方式; no_balance, no_credit, no_debit, balance_only
        """
        given: Gives = self._call(
            "POST /v3/combine-transactions/h5",
            {
                **more,
                "combine_appid": combine_appid,
                "combine_mchid": combine_mchid,
                "combine_out_trade_no": combine_out_trade_no,
                "sub_orders": sub_orders,
                "scene_info": scene_info,
                "combine_payer_info": combine_payer_info,
                "time_start": time_start,
                "time_expire": time_expire,
                "notify_url": notify_url,
                "limit_pay": limit_pay,
            },
        )
        return given

    def post_combine_transactions_native(
        self,
        *,
        combine_out_trade_no: str,
        sub_orders: List[shapes.SubOrders],
        notify_url: str,
        combine_appid: Optional[str] = None,
        combine_mchid: Optional[str] = None,
        scene_info: Optional[shapes.SceneInfo4] = None,
        combine_payer_info: Optional[shapes.Payer2] = None,
        time_start: Optional[str] = None,
        time_expire: Optional[str] = None,
        limit_pay: Optional[List[str]] = None,
        **more: Any,
    ) -> Gives:
        """Place several orders to be paid at once by a code that the payer scans · 合单Native下单

        `POST /v3/combine-transactions/native` (v3 reference, 7.5)

        A repeat with the same combine_out_trade_no is safe.

        Its answer may say: code_url.

        combine_appid: 合单应用ID; at most 32 characters
        combine_mchid: 合单商户号; at most 32 characters
        combine_out_trade_no: 合单商户订单号; at most 32 characters
        sub_orders: 子单信息
        scene_info: 场景信息
        combine_payer_info: 支付者
        time_start: 交易起始时间; at most 64 characters
        time_expire: 交易结束时间; at most 64 characters
        notify_url: 通知地址; at most 256 characters
        limit_pay: 指定支付方式; no_balance, no_credit, no_debit, balance_only
        """
        given: Gives = self._call(
            "POST /v3/combine-transactions/native",
            {
                **more,
                "combine_appid": combine_appid,
                "combine_mchid": combine_mchid,
                "combine_out_trade_no": combine_out_trade_no,
                "sub_orders": sub_orders,
                "scene_info": scene_info,
                "combine_payer_info": combine_payer_info,
                "time_start": time_start,
                "time_expire": time_expire,
                "notify_url": notify_url,
                "limit_pay": limit_pay,
            },
        )
        return given

    def get_combine_transactions_out_trade_no(
        self,
        *,
        combine_out_trade_no: str,
        **more: Any,
    ) -> Gives:
        """Query orders that are paid at once · 合单查询订单

        `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}` (v3 reference, 7.5 and
        9.1)

        Its answer may say: combine_appid, combine_mchid, combine_out_trade_no,
        combine_transaction_id, scene_info, sub_orders, combine_payer_info, installment_info.

        combine_out_trade_no: 合单商户订单号; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
            {**more, "combine_out_trade_no": combine_out_trade_no},
        )
        return given

    def post_combine_transactions_out_trade_no_close(
        self,
        *,
        combine_out_trade_no: str,
        sub_orders: List[shapes.SubOrders2],
        combine_appid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Close orders that are paid at once · 合单关闭订单

        `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close` (v3 reference,
        7.5)

        A repeat with the same combine_out_trade_no is safe.

        combine_out_trade_no: 合单商户订单号; at most 32 characters
        combine_appid: 合单应用ID; at most 32 characters
        sub_orders: 子单信息
        """
        given: Gives = self._call(
            "POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
            {
                **more,
                "combine_out_trade_no": combine_out_trade_no,
                "combine_appid": combine_appid,
                "sub_orders": sub_orders,
            },
        )
        return given

    def post_refund_domestic_refunds(
        self,
        *,
        out_refund_no: str,
        amount: shapes.Amount3,
        sub_mchid: Optional[str] = None,
        transaction_id: Optional[str] = None,
        out_trade_no: Optional[str] = None,
        reason: Optional[str] = None,
        notify_url: Optional[str] = None,
        funds_account: Optional[str] = None,
        goods_detail: Optional[List[shapes.GoodsDetail3]] = None,
        **more: Any,
    ) -> Gives:
        """Ask for a refund of an order · 申请退款

        `POST /v3/refund/domestic/refunds` (v3 reference, 7.6)

        A repeat with the same out_refund_no is safe.

        Its answer may say: refund_id, out_refund_no, transaction_id, out_trade_no, channel,
        user_received_account, success_time, create_time, status, funds_account, amount,
        promotion_detail.

        sub_mchid: 子商户号; at most 32 characters
        transaction_id: 微信支付订单号; at most 32 characters
        out_trade_no: 商户订单号; at most 32 characters
        out_refund_no: 商户退款单号; at most 64 characters
        reason: 退款原因; at most 80 bytes
        notify_url: 退款结果回调地址; at most 256 characters
        funds_account: 退款资金来源; at most 32 characters; AVAILABLE, UNSETTLED
        amount: 金额信息
        goods_detail: 退款商品
        """
        given: Gives = self._call(
            "POST /v3/refund/domestic/refunds",
            {
                **more,
                "sub_mchid": sub_mchid,
                "transaction_id": transaction_id,
                "out_trade_no": out_trade_no,
                "out_refund_no": out_refund_no,
                "reason": reason,
                "notify_url": notify_url,
                "funds_account": funds_account,
                "amount": amount,
                "goods_detail": goods_detail,
            },
        )
        return given

    def get_refund_domestic_refunds_out_refund_no(
        self,
        *,
        out_refund_no: str,
        sub_mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a refund by the merchant's number · 查询单笔退款

        `GET /v3/refund/domestic/refunds/{out_refund_no}` (v3 reference, 7.6 and 9.2)

        Its answer may say: refund_id, out_refund_no, transaction_id, out_trade_no, channel,
        user_received_account, success_time, create_time, status, funds_account, amount,
        promotion_detail.

        out_refund_no: 商户退款单号; at most 64 characters
        sub_mchid: 子商户号; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/refund/domestic/refunds/{out_refund_no}",
            {
                **more,
                "out_refund_no": out_refund_no,
                "sub_mchid": sub_mchid,
            },
        )
        return given

    def post_refund_domestic_refunds_apply_abnormal_refund(
        self,
        *,
        refund_id: str,
        out_refund_no: str,
        type: Literal["USER_BANK_CARD", "MERCHANT_BANK_CARD"],
        sub_mchid: Optional[str] = None,
        bank_type: Optional[str] = None,
        bank_account: Optional[str] = None,
        real_name: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Send a refund that did not arrive to another account · 发起异常退款

        `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund` (v3 reference, 7.6 and
        10)

        Ask by out_refund_no before it is repeated: a repeat may act twice.

        Its answer may say: refund_id, out_refund_no, transaction_id, out_trade_no, channel,
        user_received_account, success_time, create_time, status, funds_account, amount,
        promotion_detail.

        refund_id: 微信支付退款单号; at most 32 characters
        sub_mchid: 子商户号; at most 32 characters
        out_refund_no: 商户退款单号; at most 64 characters
        type: 异常退款处理方式
        bank_type: 开户银行; at most 16 characters
        bank_account: 收款银行卡号; encrypted on its way
        real_name: 收款用户姓名; encrypted on its way
        """
        given: Gives = self._call(
            "POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
            {
                **more,
                "refund_id": refund_id,
                "sub_mchid": sub_mchid,
                "out_refund_no": out_refund_no,
                "type": type,
                "bank_type": bank_type,
                "bank_account": bank_account,
                "real_name": real_name,
            },
        )
        return given

    def get_bill_tradebill(
        self,
        *,
        bill_date: str,
        sub_mchid: Optional[str] = None,
        bill_type: Optional[Literal["ALL", "SUCCESS", "REFUND"]] = None,
        tar_type: Optional[Literal["GZIP"]] = None,
        **more: Any,
    ) -> Gives:
        """Apply for the trade bill of a day · 申请交易账单

        `GET /v3/bill/tradebill` (v3 reference, 7.7)

        Its answer may say: hash_type, hash_value, download_url.

        bill_date: 账单日期
        sub_mchid: 子商户号; at most 32 characters
        bill_type: 账单类型
        tar_type: 压缩类型
        """
        given: Gives = self._call(
            "GET /v3/bill/tradebill",
            {
                **more,
                "bill_date": bill_date,
                "sub_mchid": sub_mchid,
                "bill_type": bill_type,
                "tar_type": tar_type,
            },
        )
        return given

    def get_bill_fundflowbill(
        self,
        *,
        bill_date: str,
        account_type: Optional[Literal["BASIC", "OPERATION", "FEES"]] = None,
        tar_type: Optional[Literal["GZIP"]] = None,
        **more: Any,
    ) -> Gives:
        """Apply for the fund-flow bill of a day · 申请资金账单

        `GET /v3/bill/fundflowbill` (v3 reference, 7.7)

        Its answer may say: hash_type, hash_value, download_url.

        bill_date: 账单日期
        account_type: 资金账户类型
        tar_type: 压缩类型
        """
        given: Gives = self._call(
            "GET /v3/bill/fundflowbill",
            {
                **more,
                "bill_date": bill_date,
                "account_type": account_type,
                "tar_type": tar_type,
            },
        )
        return given

    def get_bill_sub_merchant_fundflowbill(
        self,
        *,
        sub_mchid: str,
        bill_date: str,
        account_type: Literal["BASIC", "OPERATION", "FEES", "DEPOSIT"],
        algorithm: Literal["AEAD_AES_256_GCM", "SM4_GCM"],
        tar_type: Optional[Literal["GZIP"]] = None,
        **more: Any,
    ) -> Gives:
        """Apply for the fund-flow bill of a sub-merchant and a day · 申请单个子商户资金账单

        `GET /v3/bill/sub-merchant-fundflowbill` (v3 reference, 5 and 7.7)

        Its answer may say: download_bill_count, download_bill_list.

        sub_mchid: 子商户号; at most 32 characters
        bill_date: 账单日期
        account_type: 资金账户类型
        algorithm: 加密算法
        tar_type: 压缩类型
        """
        given: Gives = self._call(
            "GET /v3/bill/sub-merchant-fundflowbill",
            {
                **more,
                "sub_mchid": sub_mchid,
                "bill_date": bill_date,
                "account_type": account_type,
                "algorithm": algorithm,
                "tar_type": tar_type,
            },
        )
        return given

    def get_billdownload_file(
        self,
        *,
        token: str,
        tartype: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Download a bill that was applied for · 下载账单

        `GET /v3/billdownload/file` (v3 reference, 2.4 and 7.7)

        token: 下载令牌
        tartype: 压缩类型
        """
        given: Gives = self._call(
            "GET /v3/billdownload/file",
            {**more, "token": token, "tartype": tartype},
        )
        return given

    def post_profitsharing_orders(
        self,
        *,
        transaction_id: str,
        out_order_no: str,
        unfreeze_unsplit: bool,
        sub_mchid: Optional[str] = None,
        appid: Optional[str] = None,
        sub_appid: Optional[str] = None,
        receivers: Optional[List[shapes.Receivers]] = None,
        **more: Any,
    ) -> Gives:
        """Share an order's money among receivers · 请求分账

        `POST /v3/profitsharing/orders` (v3 reference, 7.8)

        A repeat with the same out_order_no is safe.

        Its answer may say: sub_mchid, transaction_id, out_order_no, order_id, state, receivers.

        sub_mchid: 子商户号; at most 32 characters
        appid: 应用ID; at most 32 characters
        sub_appid: 子商户应用ID; at most 32 characters
        transaction_id: 微信支付订单号; at most 32 characters
        out_order_no: 商户分账单号; at most 64 characters
        receivers: 分账接收方列表
        unfreeze_unsplit: 是否解冻剩余未分资金
        """
        given: Gives = self._call(
            "POST /v3/profitsharing/orders",
            {
                **more,
                "sub_mchid": sub_mchid,
                "appid": appid,
                "sub_appid": sub_appid,
                "transaction_id": transaction_id,
                "out_order_no": out_order_no,
                "receivers": receivers,
                "unfreeze_unsplit": unfreeze_unsplit,
            },
        )
        return given

    def get_profitsharing_orders_out_order_no(
        self,
        *,
        out_order_no: str,
        transaction_id: str,
        sub_mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query the sharing of an order · 查询分账结果

        `GET /v3/profitsharing/orders/{out_order_no}` (v3 reference, 7.8)

        Its answer may say: sub_mchid, transaction_id, out_order_no, order_id, state, receivers.

        out_order_no: 商户分账单号; at most 64 characters
        transaction_id: 微信支付订单号; at most 32 characters
        sub_mchid: 子商户号; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/profitsharing/orders/{out_order_no}",
            {
                **more,
                "out_order_no": out_order_no,
                "transaction_id": transaction_id,
                "sub_mchid": sub_mchid,
            },
        )
        return given

    def post_profitsharing_orders_unfreeze(
        self,
        *,
        transaction_id: str,
        out_order_no: str,
        description: str,
        sub_mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Release what is left of an order to be shared · 解冻剩余资金

        `POST /v3/profitsharing/orders/unfreeze` (v3 reference, 7.8)

        A repeat with the same out_order_no is safe.

        Its answer may say: sub_mchid, transaction_id, out_order_no, order_id, state, receivers.

        sub_mchid: 子商户号; at most 32 characters
        transaction_id: 微信支付订单号; at most 32 characters
        out_order_no: 商户分账单号; at most 64 characters
        description: 分账描述; at most 80 characters
        """
        given: Gives = self._call(
            "POST /v3/profitsharing/orders/unfreeze",
            {
                **more,
                "sub_mchid": sub_mchid,
                "transaction_id": transaction_id,
                "out_order_no": out_order_no,
                "description": description,
            },
        )
        return given

    def post_profitsharing_return_orders(
        self,
        *,
        out_return_no: str,
        return_mchid: str,
        amount: int,
        description: str,
        sub_mchid: Optional[str] = None,
        order_id: Optional[str] = None,
        out_order_no: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Take a receiver's share back · 请求分账回退

        `POST /v3/profitsharing/return-orders` (v3 reference, 7.8)

        A repeat with the same out_return_no is safe.

        Its answer may say: sub_mchid, order_id, out_order_no, out_return_no, return_id,
        return_mchid, amount, description, result, fail_reason, create_time, finish_time.

        sub_mchid: 子商户号; at most 32 characters
        order_id: 微信分账单号; at most 64 characters
        out_order_no: 商户分账单号; at most 64 characters
        out_return_no: 商户回退单号; at most 64 characters
        return_mchid: 回退商户号; at most 32 characters
        amount: 回退金额
        description: 回退描述; at most 80 characters
        """
        given: Gives = self._call(
            "POST /v3/profitsharing/return-orders",
            {
                **more,
                "sub_mchid": sub_mchid,
                "order_id": order_id,
                "out_order_no": out_order_no,
                "out_return_no": out_return_no,
                "return_mchid": return_mchid,
                "amount": amount,
                "description": description,
            },
        )
        return given

    def get_profitsharing_return_orders_out_return_no(
        self,
        *,
        out_return_no: str,
        out_order_no: str,
        sub_mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query how taking a share back went · 查询分账回退结果

        `GET /v3/profitsharing/return-orders/{out_return_no}` (v3 reference, 7.8)

        Its answer may say: sub_mchid, order_id, out_order_no, out_return_no, return_id,
        return_mchid, amount, description, result, fail_reason, create_time, finish_time.

        out_return_no: 商户回退单号; at most 64 characters
        out_order_no: 商户分账单号; at most 64 characters
        sub_mchid: 子商户号; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/profitsharing/return-orders/{out_return_no}",
            {
                **more,
                "out_return_no": out_return_no,
                "out_order_no": out_order_no,
                "sub_mchid": sub_mchid,
            },
        )
        return given

    def get_profitsharing_transactions_amounts(
        self,
        *,
        transaction_id: str,
        **more: Any,
    ) -> Gives:
        """Query how much of an order is unshared · 查询剩余待分金额

        `GET /v3/profitsharing/transactions/{transaction_id}/amounts` (v3 reference, 7.8)

        Its answer may say: transaction_id, unsplit_amount.

        transaction_id: 微信支付订单号; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/profitsharing/transactions/{transaction_id}/amounts",
            {**more, "transaction_id": transaction_id},
        )
        return given

    def post_profitsharing_receivers_add(
        self,
        *,
        type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"],
        account: str,
        relation_type: str,
        sub_mchid: Optional[str] = None,
        appid: Optional[str] = None,
        sub_appid: Optional[str] = None,
        name: Optional[str] = None,
        custom_relation: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Allow a receiver of shares · 添加分账接收方

        `POST /v3/profitsharing/receivers/add` (v3 reference, 7.8)

        A repeat with the same account is safe.

        Its answer may say: sub_mchid, type, account, name, relation_type, custom_relation.

        sub_mchid: 子商户号; at most 32 characters
        appid: 应用ID; at most 32 characters
        sub_appid: 子商户应用ID; at most 32 characters
        type: 分账接收方类型
        account: 分账接收方账号; at most 64 characters
        name: 分账接收方全称; encrypted on its way
        relation_type: 与分账方的关系类型; at most 32 characters; SERVICE_PROVIDER, STORE, STAFF,
            STORE_OWNER, PARTNER, HEADQUARTER, BRAND, DISTRIBUTOR, USER, SUPPLIER, CUSTOM
        custom_relation: 自定义的分账关系; at most 10 characters
        """
        given: Gives = self._call(
            "POST /v3/profitsharing/receivers/add",
            {
                **more,
                "sub_mchid": sub_mchid,
                "appid": appid,
                "sub_appid": sub_appid,
                "type": type,
                "account": account,
                "name": name,
                "relation_type": relation_type,
                "custom_relation": custom_relation,
            },
        )
        return given

    def post_profitsharing_receivers_delete(
        self,
        *,
        type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"],
        account: str,
        sub_mchid: Optional[str] = None,
        appid: Optional[str] = None,
        sub_appid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Disallow a receiver of shares · 删除分账接收方

        `POST /v3/profitsharing/receivers/delete` (v3 reference, 7.8)

        A repeat with the same account is safe.

        Its answer may say: sub_mchid, type, account.

        sub_mchid: 子商户号; at most 32 characters
        appid: 应用ID; at most 32 characters
        sub_appid: 子商户应用ID; at most 32 characters
        type: 分账接收方类型
        account: 分账接收方账号; at most 64 characters
        """
        given: Gives = self._call(
            "POST /v3/profitsharing/receivers/delete",
            {
                **more,
                "sub_mchid": sub_mchid,
                "appid": appid,
                "sub_appid": sub_appid,
                "type": type,
                "account": account,
            },
        )
        return given

    def get_profitsharing_bills(
        self,
        *,
        bill_date: str,
        sub_mchid: Optional[str] = None,
        tar_type: Optional[Literal["GZIP"]] = None,
        **more: Any,
    ) -> Gives:
        """Apply for the sharing bill of a day · 申请分账账单

        `GET /v3/profitsharing/bills` (v3 reference, 7.7)

        Its answer may say: hash_type, hash_value, download_url.

        sub_mchid: 子商户号; at most 32 characters
        bill_date: 账单日期
        tar_type: 压缩类型
        """
        given: Gives = self._call(
            "GET /v3/profitsharing/bills",
            {
                **more,
                "sub_mchid": sub_mchid,
                "bill_date": bill_date,
                "tar_type": tar_type,
            },
        )
        return given

    def get_profitsharing_merchant_configs_sub_mchid(
        self,
        *,
        sub_mchid: str,
        **more: Any,
    ) -> Gives:
        """Query the largest share of a sub-merchant · 查询最大分账比例

        `GET /v3/profitsharing/merchant-configs/{sub_mchid}` (v3 reference, 7.8)

        Its answer may say: sub_mchid, max_ratio.

        sub_mchid: 子商户号; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/profitsharing/merchant-configs/{sub_mchid}",
            {**more, "sub_mchid": sub_mchid},
        )
        return given

    def post_fund_app_mch_transfer_transfer_bills(
        self,
        *,
        out_bill_no: str,
        transfer_scene_id: str,
        openid: str,
        transfer_amount: int,
        transfer_remark: str,
        transfer_scene_report_infos: List[shapes.TransferSceneReportInfos],
        appid: Optional[str] = None,
        user_name: Optional[str] = None,
        notify_url: Optional[str] = None,
        user_recv_perception: Optional[str] = None,
        user_recv_style: Optional[shapes.UserRecvStyle] = None,
        **more: Any,
    ) -> Gives:
        """Transfer money to a user who confirms it · 发起转账

        `POST /v3/fund-app/mch-transfer/transfer-bills` (v3 reference, 7.9 and 10)

        Ask by out_bill_no before it is repeated: a repeat may act twice.

        Its answer may say: out_bill_no, transfer_bill_no, create_time, state, fail_reason,
        package_info.

        appid: 商户应用ID; at most 32 characters
        out_bill_no: 商户单号; at most 32 characters
        transfer_scene_id: 转账场景ID; at most 36 characters; 1000, 1002, 1004, 1005, 1009,
            1010, 1011, 1013
        openid: 收款用户OpenID; at most 128 characters
        user_name: 收款用户姓名; encrypted on its way
        transfer_amount: 转账金额
        transfer_remark: 转账备注; at most 32 characters
        notify_url: 通知地址; at most 256 characters
        user_recv_perception: 用户收款感知
        transfer_scene_report_infos: 转账场景报备信息
        user_recv_style: 用户收款样式
        """
        given: Gives = self._call(
            "POST /v3/fund-app/mch-transfer/transfer-bills",
            {
                **more,
                "appid": appid,
                "out_bill_no": out_bill_no,
                "transfer_scene_id": transfer_scene_id,
                "openid": openid,
                "user_name": user_name,
                "transfer_amount": transfer_amount,
                "transfer_remark": transfer_remark,
                "notify_url": notify_url,
                "user_recv_perception": user_recv_perception,
                "transfer_scene_report_infos": transfer_scene_report_infos,
                "user_recv_style": user_recv_style,
            },
        )
        return given

    def get_fund_app_mch_transfer_transfer_bills_out_bill_no(
        self,
        *,
        out_bill_no: str,
        **more: Any,
    ) -> Gives:
        """Query a transfer to a user by the merchant's number · 商户单号查询转账单

        `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` (v3 reference, 7.9
        and 12 no. 23)

        Its answer may say: mch_id, mchid, out_bill_no, transfer_bill_no, appid, state,
        transfer_amount, transfer_remark, fail_reason, openid, user_name, create_time, update_time.

        out_bill_no: 商户单号; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
            {**more, "out_bill_no": out_bill_no},
        )
        return given

    def get_fund_app_mch_transfer_transfer_bills_transfer_bill_no(
        self,
        *,
        transfer_bill_no: str,
        **more: Any,
    ) -> Gives:
        """Query a transfer to a user by WeChat Pay's number · 微信单号查询转账单

        `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}` (v3
        reference, 7.9 and 12 no. 23)

        Its answer may say: mch_id, mchid, out_bill_no, transfer_bill_no, appid, state,
        transfer_amount, transfer_remark, fail_reason, openid, user_name, create_time, update_time.

        transfer_bill_no: 微信转账单号; at most 64 characters
        """
        given: Gives = self._call(
            "GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
            {**more, "transfer_bill_no": transfer_bill_no},
        )
        return given

    def post_fund_app_mch_transfer_transfer_bills_out_bill_no_cancel(
        self,
        *,
        out_bill_no: str,
        **more: Any,
    ) -> Gives:
        """Cancel a transfer that the user has not confirmed · 撤销转账

        `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` (v3
        reference, 7.9)

        A repeat with the same out_bill_no is safe.

        Its answer may say: out_bill_no, transfer_bill_no, state, update_time.

        out_bill_no: 商户单号; at most 32 characters
        """
        given: Gives = self._call(
            "POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
            {**more, "out_bill_no": out_bill_no},
        )
        return given

    def post_fund_app_mch_transfer_user_confirm_authorization(
        self,
        *,
        out_authorization_no: str,
        openid: str,
        transfer_scene_id: str,
        user_display_name: str,
        authorization_notify_url: str,
        appid: Optional[str] = None,
        user_recv_perception: Optional[str] = None,
        scene_info: Optional[shapes.SceneInfo6] = None,
        **more: Any,
    ) -> Gives:
        """Ask a user to authorise transfers without confirmation · 申请免确认收款授权

        `POST /v3/fund-app/mch-transfer/user-confirm-authorization` (v3 reference, 7.9; WeChat Pay
        page of 2025-08-26)

        Ask by out_authorization_no before it is repeated: a repeat may act twice.

        Its answer may say: out_authorization_no, state, create_time, package_info.

        out_authorization_no: 商户侧授权单号; at most 32 characters
        appid: 商户应用ID; at most 32 characters
        openid: 收款用户OpenID; at most 128 characters
        transfer_scene_id: 转账场景ID; at most 36 characters; 1000, 1002, 1004, 1005, 1009,
            1010, 1011, 1013
        user_display_name: 用户展示名称
        user_recv_perception: 用户收款感知
        authorization_notify_url: 授权结果通知地址; at most 256 characters
        scene_info: 场景信息
        """
        given: Gives = self._call(
            "POST /v3/fund-app/mch-transfer/user-confirm-authorization",
            {
                **more,
                "out_authorization_no": out_authorization_no,
                "appid": appid,
                "openid": openid,
                "transfer_scene_id": transfer_scene_id,
                "user_display_name": user_display_name,
                "user_recv_perception": user_recv_perception,
                "authorization_notify_url": authorization_notify_url,
                "scene_info": scene_info,
            },
        )
        return given

    def get_fund_app_mch_transfer_user_confirm_authorization_out_authorization_no(
        self,
        *,
        out_authorization_no: str,
        is_display_authorization: Optional[bool] = None,
        **more: Any,
    ) -> Gives:
        """Query a user's authorisation of transfers · 商户单号查询授权结果

        `GET
        /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
        (v3 reference, 7.9; WeChat Pay page of 2026-05-08)

        Its answer may say: out_authorization_no, appid, openid, user_display_name,
        authorization_id, state, authorize_time, close_info, transfer_scene_id,
        user_recv_perception, create_time, package_info.

        out_authorization_no: 商户侧授权单号; at most 32 characters
        is_display_authorization: 是否展示用户授权信息
        """
        given: Gives = self._call(
            "GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",
            {
                **more,
                "out_authorization_no": out_authorization_no,
                "is_display_authorization": is_display_authorization,
            },
        )
        return given

    def post_fund_app_mch_transfer_user_confirm_authorization_out_authorization_no_close(
        self,
        *,
        out_authorization_no: str,
        **more: Any,
    ) -> Gives:
        """End a user's authorisation of transfers · 解除免确认收款授权

        `POST
        /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
        (v3 reference, 7.9; WeChat Pay page of 2026-05-08)

        A repeat with the same out_authorization_no is safe.

        Its answer may say: out_authorization_no, appid, openid, user_display_name,
        authorization_id, state, authorize_time, close_info, transfer_scene_id,
        user_recv_perception, create_time.

        out_authorization_no: 商户侧授权单号; at most 32 characters
        """
        given: Gives = self._call(
            "POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close",
            {**more, "out_authorization_no": out_authorization_no},
        )
        return given

    def post_fund_app_mch_transfer_transfer_bills_transfer(
        self,
        *,
        out_bill_no: str,
        transfer_scene_id: str,
        transfer_amount: int,
        transfer_remark: str,
        transfer_scene_report_infos: List[shapes.TransferSceneReportInfos],
        appid: Optional[str] = None,
        user_name: Optional[str] = None,
        notify_url: Optional[str] = None,
        user_recv_perception: Optional[str] = None,
        authorization_id: Optional[str] = None,
        out_authorization_no: Optional[str] = None,
        sponsor_mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Transfer money to a user who has authorised it · 用户授权后转账

        `POST /v3/fund-app/mch-transfer/transfer-bills/transfer` (v3 reference, 7.9; WeChat Pay page
        of 2026-05-08)

        Ask by out_bill_no before it is repeated: a repeat may act twice.

        Its answer may say: mch_id, mchid, out_bill_no, transfer_bill_no, appid, state,
        transfer_amount, transfer_remark, fail_reason, openid, user_name, create_time, update_time.

        appid: 商户应用ID; at most 32 characters
        out_bill_no: 商户单号; at most 32 characters
        transfer_scene_id: 转账场景ID; at most 36 characters; 1000, 1002, 1004, 1005, 1009,
            1010, 1011, 1013
        user_name: 收款用户姓名; encrypted on its way
        transfer_amount: 转账金额
        transfer_remark: 转账备注; at most 32 characters
        notify_url: 通知地址; at most 256 characters
        user_recv_perception: 用户收款感知
        transfer_scene_report_infos: 转账场景报备信息
        authorization_id: 微信授权单号
        out_authorization_no: 商户侧授权单号; at most 32 characters
        sponsor_mchid: 出资商户号; at most 32 characters
        """
        given: Gives = self._call(
            "POST /v3/fund-app/mch-transfer/transfer-bills/transfer",
            {
                **more,
                "appid": appid,
                "out_bill_no": out_bill_no,
                "transfer_scene_id": transfer_scene_id,
                "user_name": user_name,
                "transfer_amount": transfer_amount,
                "transfer_remark": transfer_remark,
                "notify_url": notify_url,
                "user_recv_perception": user_recv_perception,
                "transfer_scene_report_infos": transfer_scene_report_infos,
                "authorization_id": authorization_id,
                "out_authorization_no": out_authorization_no,
                "sponsor_mchid": sponsor_mchid,
            },
        )
        return given

    def post_fund_app_mch_transfer_transfer_bills_pre_transfer_with_authorization(
        self,
        *,
        out_bill_no: str,
        transfer_scene_id: str,
        openid: str,
        transfer_amount: int,
        transfer_remark: str,
        transfer_scene_report_infos: List[shapes.TransferSceneReportInfos],
        appid: Optional[str] = None,
        user_name: Optional[str] = None,
        notify_url: Optional[str] = None,
        user_recv_perception: Optional[str] = None,
        authorization_info: Optional[shapes.AuthorizationInfo] = None,
        sponsor_mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Transfer money to a user and ask for an authorisation at once · 发起转账并完成免确认收款授权

        `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization` (v3
        reference, 7.9; WeChat Pay page of 2025-05-16)

        Ask by out_bill_no before it is repeated: a repeat may act twice.

        Its answer may say: out_bill_no, transfer_bill_no, create_time, state, package_info,
        user_display_name, out_authorization_no.

        appid: 商户应用ID; at most 32 characters
        out_bill_no: 商户单号; at most 32 characters
        transfer_scene_id: 转账场景ID; at most 36 characters; 1000, 1002, 1004, 1005, 1009,
            1010, 1011, 1013
        openid: 收款用户OpenID; at most 128 characters
        user_name: 收款用户姓名; encrypted on its way
        transfer_amount: 转账金额
        transfer_remark: 转账备注; at most 32 characters
        notify_url: 通知地址; at most 256 characters
        user_recv_perception: 用户收款感知
        transfer_scene_report_infos: 转账场景报备信息
        authorization_info: 授权信息
        sponsor_mchid: 出资商户号; at most 32 characters
        """
        given: Gives = self._call(
            "POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",
            {
                **more,
                "appid": appid,
                "out_bill_no": out_bill_no,
                "transfer_scene_id": transfer_scene_id,
                "openid": openid,
                "user_name": user_name,
                "transfer_amount": transfer_amount,
                "transfer_remark": transfer_remark,
                "notify_url": notify_url,
                "user_recv_perception": user_recv_perception,
                "transfer_scene_report_infos": transfer_scene_report_infos,
                "authorization_info": authorization_info,
                "sponsor_mchid": sponsor_mchid,
            },
        )
        return given

    def post_fund_app_mch_transfer_elecsign_out_bill_no(
        self,
        *,
        out_bill_no: str,
        **more: Any,
    ) -> Gives:
        """Apply for the receipt of a transfer by the merchant's number · 商户单号申请电子回单

        `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no` (v3 reference, 7.9; WeChat Pay page of
        2024-10-14)

        A repeat with the same out_bill_no is safe.

        Its answer may say: state, create_time.

        out_bill_no: 商户单号; at most 32 characters
        """
        given: Gives = self._call(
            "POST /v3/fund-app/mch-transfer/elecsign/out-bill-no",
            {**more, "out_bill_no": out_bill_no},
        )
        return given

    def get_fund_app_mch_transfer_elecsign_out_bill_no(
        self,
        *,
        out_bill_no: str,
        **more: Any,
    ) -> Gives:
        """Query the receipt of a transfer by the merchant's number · 商户单号查询电子回单

        `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}` (v3 reference, 7.9;
        WeChat Pay page of 2024-12-05)

        Its answer may say: state, create_time, update_time, hash_type, hash_value, download_url,
        fail_reason.

        out_bill_no: 商户单号; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}",
            {**more, "out_bill_no": out_bill_no},
        )
        return given

    def post_fund_app_mch_transfer_elecsign_transfer_bill_no(
        self,
        *,
        transfer_bill_no: str,
        **more: Any,
    ) -> Gives:
        """Apply for the receipt of a transfer by WeChat Pay's number · 微信单号申请电子回单

        `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no` (v3 reference, 7.9; WeChat Pay
        page of 2024-10-14)

        A repeat with the same transfer_bill_no is safe.

        Its answer may say: state, create_time.

        transfer_bill_no: 微信转账单号; at most 64 characters
        """
        given: Gives = self._call(
            "POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no",
            {**more, "transfer_bill_no": transfer_bill_no},
        )
        return given

    def get_fund_app_mch_transfer_elecsign_transfer_bill_no(
        self,
        *,
        transfer_bill_no: str,
        **more: Any,
    ) -> Gives:
        """Query the receipt of a transfer by WeChat Pay's number · 微信单号查询电子回单

        `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}` (v3 reference,
        7.9; WeChat Pay page of 2024-12-05)

        Its answer may say: state, create_time, update_time, hash_type, hash_value, download_url,
        fail_reason.

        transfer_bill_no: 微信转账单号; at most 64 characters
        """
        given: Gives = self._call(
            "GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}",
            {**more, "transfer_bill_no": transfer_bill_no},
        )
        return given

    def get_transferdownload_signfile(
        self,
        *,
        token: str,
        **more: Any,
    ) -> Gives:
        """Download the receipt of a transfer · 下载转账单电子回单

        `GET /v3/transferdownload/signfile` (v3 reference, 2.4; WeChat Pay page of 2023-12-04)

        token: 下载令牌
        """
        given: Gives = self._call(
            "GET /v3/transferdownload/signfile",
            {**more, "token": token},
        )
        return given

    def post_transfer_batches(
        self,
        *,
        out_batch_no: str,
        batch_name: str,
        batch_remark: str,
        total_amount: int,
        total_num: int,
        transfer_detail_list: List[shapes.TransferDetailList],
        appid: Optional[str] = None,
        transfer_scene_id: Optional[str] = None,
        notify_url: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Transfer money to many users at once · 发起批量转账

        `POST /v3/transfer/batches` (v3 reference, 7.9 and 10)

        Ask by out_batch_no before it is repeated: a repeat may act twice.

        Its answer may say: out_batch_no, batch_id, create_time, batch_status.

        appid: 商户应用ID; at most 32 characters
        out_batch_no: 商家批次单号; at most 32 characters
        batch_name: 批次名称; at most 32 characters
        batch_remark: 批次备注; at most 32 characters
        total_amount: 转账总金额
        total_num: 转账总笔数
        transfer_detail_list: 转账明细列表
        transfer_scene_id: 转账场景ID; at most 36 characters
        notify_url: 通知地址; at most 256 characters
        """
        given: Gives = self._call(
            "POST /v3/transfer/batches",
            {
                **more,
                "appid": appid,
                "out_batch_no": out_batch_no,
                "batch_name": batch_name,
                "batch_remark": batch_remark,
                "total_amount": total_amount,
                "total_num": total_num,
                "transfer_detail_list": transfer_detail_list,
                "transfer_scene_id": transfer_scene_id,
                "notify_url": notify_url,
            },
        )
        return given

    def get_transfer_batches_out_batch_no(
        self,
        *,
        out_batch_no: str,
        need_query_detail: bool,
        offset: Optional[int] = None,
        limit: Optional[int] = None,
        detail_status: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a batch of transfers by the merchant's number · 商家批次单号查询批次单

        `GET /v3/transfer/batches/out-batch-no/{out_batch_no}` (v3 reference, 7.9)

        Its answer may say: transfer_batch, transfer_detail_list, offset, limit.

        out_batch_no: 商家批次单号; at most 32 characters
        need_query_detail: 是否查询转账明细单
        offset: 请求资源起始位置
        limit: 最大资源条数
        detail_status: 明细状态; at most 32 characters; WAIT_PAY, ALL, SUCCESS, FAIL
        """
        given: Gives = self._call(
            "GET /v3/transfer/batches/out-batch-no/{out_batch_no}",
            {
                **more,
                "out_batch_no": out_batch_no,
                "need_query_detail": need_query_detail,
                "offset": offset,
                "limit": limit,
                "detail_status": detail_status,
            },
        )
        return given

    def get_transfer_batches_batch_id(
        self,
        *,
        batch_id: str,
        need_query_detail: bool,
        offset: Optional[int] = None,
        limit: Optional[int] = None,
        detail_status: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a batch of transfers by WeChat Pay's number · 微信批次单号查询批次单

        `GET /v3/transfer/batches/batch-id/{batch_id}` (v3 reference, 7.9)

        Its answer may say: transfer_batch, transfer_detail_list, offset, limit.

        batch_id: 微信批次单号; at most 64 characters
        need_query_detail: 是否查询转账明细单
        offset: 请求资源起始位置
        limit: 最大资源条数
        detail_status: 明细状态; at most 32 characters; WAIT_PAY, ALL, SUCCESS, FAIL
        """
        given: Gives = self._call(
            "GET /v3/transfer/batches/batch-id/{batch_id}",
            {
                **more,
                "batch_id": batch_id,
                "need_query_detail": need_query_detail,
                "offset": offset,
                "limit": limit,
                "detail_status": detail_status,
            },
        )
        return given

    def get_transfer_batches_out_batch_no_details_out_detail_no(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        **more: Any,
    ) -> Gives:
        """Query one transfer of a batch by the merchant's numbers · 商家明细单号查询明细单

        `GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
        (v3 reference, 5 and 7.9)

        Its answer may say: mchid, out_batch_no, batch_id, appid, out_detail_no, detail_id,
        detail_status, transfer_amount, transfer_remark, fail_reason, openid, user_name,
        initiate_time, update_time.

        out_batch_no: 商家批次单号; at most 32 characters
        out_detail_no: 商家明细单号; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
            {
                **more,
                "out_batch_no": out_batch_no,
                "out_detail_no": out_detail_no,
            },
        )
        return given

    def get_transfer_batches_batch_id_details_detail_id(
        self,
        *,
        batch_id: str,
        detail_id: str,
        **more: Any,
    ) -> Gives:
        """Query one transfer of a batch by WeChat Pay's numbers · 微信明细单号查询明细单

        `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` (v3 reference,
        5 and 7.9)

        Its answer may say: mchid, out_batch_no, batch_id, appid, out_detail_no, detail_id,
        detail_status, transfer_amount, transfer_remark, fail_reason, openid, user_name,
        initiate_time, update_time.

        batch_id: 微信批次单号; at most 64 characters
        detail_id: 微信明细单号; at most 64 characters
        """
        given: Gives = self._call(
            "GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
            {**more, "batch_id": batch_id, "detail_id": detail_id},
        )
        return given

    def post_transfer_bill_receipt(
        self,
        *,
        out_batch_no: str,
        **more: Any,
    ) -> Gives:
        """Apply for the receipt of a batch of transfers · 转账账单电子回单申请

        `POST /v3/transfer/bill-receipt` (v3 reference, 7.9; WeChat Pay page of 2021-08-25)

        A repeat with the same out_batch_no is safe.

        Its answer may say: out_batch_no, signature_no, signature_status, hash_type, hash_value,
        download_url, create_time, update_time.

        out_batch_no: 商家批次单号; at most 32 characters
        """
        given: Gives = self._call(
            "POST /v3/transfer/bill-receipt",
            {**more, "out_batch_no": out_batch_no},
        )
        return given

    def get_transfer_bill_receipt_out_batch_no(
        self,
        *,
        out_batch_no: str,
        **more: Any,
    ) -> Gives:
        """Query the receipt of a batch of transfers · 查询转账账单电子回单

        `GET /v3/transfer/bill-receipt/{out_batch_no}` (v3 reference, 7.9; WeChat Pay page of
        2021-08-25)

        Its answer may say: out_batch_no, signature_no, signature_status, hash_type, hash_value,
        download_url, create_time, update_time.

        out_batch_no: 商家批次单号; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/transfer/bill-receipt/{out_batch_no}",
            {**more, "out_batch_no": out_batch_no},
        )
        return given

    def post_transfer_detail_electronic_receipts(
        self,
        *,
        accept_type: str,
        out_detail_no: str,
        out_batch_no: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Apply for the receipt of one transfer of a batch · 受理转账明细电子回单

        `POST /v3/transfer-detail/electronic-receipts` (v3 reference, 7.9; WeChat Pay page of
        2021-08-25)

        A repeat with the same out_detail_no is safe.

        Its answer may say: accept_type, out_batch_no, out_detail_no, signature_no,
        signature_status, hash_type, hash_value, download_url.

        accept_type: 受理类型; BATCH_TRANSFER, TRANSFER_TO_POCKET, TRANSFER_TO_BANK
        out_batch_no: 商家批次单号; at most 32 characters
        out_detail_no: 商家明细单号; at most 32 characters
        """
        given: Gives = self._call(
            "POST /v3/transfer-detail/electronic-receipts",
            {
                **more,
                "accept_type": accept_type,
                "out_batch_no": out_batch_no,
                "out_detail_no": out_detail_no,
            },
        )
        return given

    def get_transfer_detail_electronic_receipts(
        self,
        *,
        accept_type: str,
        out_detail_no: str,
        out_batch_no: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query the receipt of one transfer of a batch · 查询转账明细电子回单

        `GET /v3/transfer-detail/electronic-receipts` (v3 reference, 7.9; WeChat Pay page of
        2021-08-25)

        Its answer may say: accept_type, out_batch_no, out_detail_no, signature_no,
        signature_status, hash_type, hash_value, download_url.

        accept_type: 受理类型; BATCH_TRANSFER, TRANSFER_TO_POCKET, TRANSFER_TO_BANK
        out_batch_no: 商家批次单号; at most 32 characters
        out_detail_no: 商家明细单号; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/transfer-detail/electronic-receipts",
            {
                **more,
                "accept_type": accept_type,
                "out_batch_no": out_batch_no,
                "out_detail_no": out_detail_no,
            },
        )
        return given

    def get_transferdownload_elecvoucherfile(
        self,
        *,
        token: str,
        source: str,
        **more: Any,
    ) -> Gives:
        """Download the receipt of a batch of transfers · 下载批量转账电子回单

        `GET /v3/transferdownload/elecvoucherfile` (v3 reference, 2.4; WeChat Pay page of
        2023-12-04)

        token: 下载令牌
        source: 下载来源
        """
        given: Gives = self._call(
            "GET /v3/transferdownload/elecvoucherfile",
            {**more, "token": token, "source": source},
        )
        return given

    def get_certificates(
        self,
        *,
        algorithm_type: Optional[Literal["RSA", "SM2", "ALL"]] = None,
        **more: Any,
    ) -> Gives:
        """Fetch the platform's certificates · 获取平台证书列表

        `GET /v3/certificates` (v3 reference, 3.1)

        Its answer may say: data.

        algorithm_type: 证书算法类型
        """
        given: Gives = self._call(
            "GET /v3/certificates",
            {**more, "algorithm_type": algorithm_type},
        )
        return given

    def post_security_echo(
        self,
        *,
        echo_message: str,
        encrypted_echo_message: Optional[str] = None,
        notify_url: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Try signatures, encryption and a notice · 签名验签与加解密自检

        `POST /v3/security/echo` (v3 reference, 3.5)

        Its answer may say: echo_message, encrypted_echo_message.

        echo_message: 回显信息
        encrypted_echo_message: 加密回显信息; encrypted on its way
        notify_url: 回调地址; at most 256 characters
        """
        given: Gives = self._call(
            "POST /v3/security/echo",
            {
                **more,
                "echo_message": echo_message,
                "encrypted_echo_message": encrypted_echo_message,
                "notify_url": notify_url,
            },
        )
        return given

    def post_merchant_media_upload(
        self,
        blob: Blob,
        *,
        meta: shapes.Meta,
        **more: Any,
    ) -> Gives:
        """Upload a picture or a document · 图片上传

        `POST /v3/merchant/media/upload` (v3 reference, 1.3)

        Its answer may say: media_id.

        blob: the file
        meta: 文件元信息
        """
        given: Gives = self._call(
            "POST /v3/merchant/media/upload",
            {**more, "meta": meta},
            blob,
        )
        return given

    def post_merchant_media_video_upload(
        self,
        blob: Blob,
        *,
        meta: shapes.Meta,
        **more: Any,
    ) -> Gives:
        """Upload a video · 视频上传

        `POST /v3/merchant/media/video_upload` (v3 reference, 1.3)

        Its answer may say: media_id.

        blob: the file
        meta: 文件元信息
        """
        given: Gives = self._call(
            "POST /v3/merchant/media/video_upload",
            {**more, "meta": meta},
            blob,
        )
        return given

    def get_merchant_service_complaints_v2(
        self,
        *,
        begin_date: str,
        end_date: str,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        complainted_mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """List the complaints of some days · 查询投诉单列表

        `GET /v3/merchant-service/complaints-v2` (v3 reference, 7.10; WeChat Pay page of 2025-09-02)

        Its answer may say: data, limit, offset, total_count.

        limit: 分页大小
        offset: 分页开始位置
        begin_date: 开始日期
        end_date: 结束日期
        complainted_mchid: 被诉商户号; at most 64 characters
        """
        given: Gives = self._call(
            "GET /v3/merchant-service/complaints-v2",
            {
                **more,
                "limit": limit,
                "offset": offset,
                "begin_date": begin_date,
                "end_date": end_date,
                "complainted_mchid": complainted_mchid,
            },
        )
        return given

    def get_merchant_service_complaints_v2_complaint_id(
        self,
        *,
        complaint_id: str,
        **more: Any,
    ) -> Gives:
        """Query a complaint · 查询投诉单详情

        `GET /v3/merchant-service/complaints-v2/{complaint_id}` (v3 reference, 5 and 7.10; WeChat
        Pay page of 2025-08-28)

        Its answer may say: complaint_id, complaint_time, complaint_detail, complaint_state,
        complainted_mchid, payer_phone, payer_openid, complaint_order_info, service_order_info,
        complaint_media_list, complaint_full_refunded, incoming_user_response, problem_description,
        user_complaint_times, problem_type, apply_refund_amount, user_tag_list, additional_info,
        in_platform_service, need_immediate_service, is_agent_mode.

        complaint_id: 投诉单号
        """
        given: Gives = self._call(
            "GET /v3/merchant-service/complaints-v2/{complaint_id}",
            {**more, "complaint_id": complaint_id},
        )
        return given

    def get_merchant_service_complaints_v2_negotiation_historys(
        self,
        *,
        complaint_id: str,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        **more: Any,
    ) -> Gives:
        """Query what was said about a complaint · 查询投诉协商历史

        `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys` (v3 reference,
        7.10; WeChat Pay page of 2025-08-28)

        Its answer may say: data, limit, offset, total_count.

        complaint_id: 投诉单号
        limit: 分页大小
        offset: 分页开始位置
        """
        given: Gives = self._call(
            "GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",
            {
                **more,
                "complaint_id": complaint_id,
                "limit": limit,
                "offset": offset,
            },
        )
        return given

    def post_merchant_service_complaints_v2_response(
        self,
        *,
        complaint_id: str,
        complainted_mchid: str,
        response_content: str,
        response_images: Optional[List[str]] = None,
        jump_url: Optional[str] = None,
        jump_url_text: Optional[str] = None,
        mini_program_jump_info: Optional[shapes.MiniProgramJumpInfo] = None,
        **more: Any,
    ) -> Gives:
        """Answer a complaint · 回复用户

        `POST /v3/merchant-service/complaints-v2/{complaint_id}/response` (v3 reference, 7.10;
        WeChat Pay page of 2025-09-01)

        Ask by complaint_id before it is repeated: a repeat may act twice.

        complaint_id: 投诉单号
        complainted_mchid: 被诉商户号; at most 64 characters
        response_content: 回复内容
        response_images: 回复图片
        jump_url: 跳转链接
        jump_url_text: 跳转链接文案
        mini_program_jump_info: 跳转小程序信息
        """
        given: Gives = self._call(
            "POST /v3/merchant-service/complaints-v2/{complaint_id}/response",
            {
                **more,
                "complaint_id": complaint_id,
                "complainted_mchid": complainted_mchid,
                "response_content": response_content,
                "response_images": response_images,
                "jump_url": jump_url,
                "jump_url_text": jump_url_text,
                "mini_program_jump_info": mini_program_jump_info,
            },
        )
        return given

    def post_merchant_service_complaints_v2_response_immediate_service(
        self,
        *,
        complaint_id: str,
        complainted_mchid: str,
        message: shapes.Message,
        idempotent_id: str,
        **more: Any,
    ) -> Gives:
        """Answer a complaint that waits for immediate service · 回复需要即时服务的投诉单

        `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service` (v3
        reference, 7.10; WeChat Pay page of 2026-01-22)

        A repeat with the same idempotent_id is safe.

        Its answer may say: log_id.

        complaint_id: 投诉单号
        complainted_mchid: 被诉商户号; at most 64 characters
        message: 消息内容
        idempotent_id: 幂等ID
        """
        given: Gives = self._call(
            "POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
            {
                **more,
                "complaint_id": complaint_id,
                "complainted_mchid": complainted_mchid,
                "message": message,
                "idempotent_id": idempotent_id,
            },
        )
        return given

    def post_merchant_service_complaints_v2_complete(
        self,
        *,
        complaint_id: str,
        complainted_mchid: str,
        **more: Any,
    ) -> Gives:
        """Report that a complaint is settled · 反馈处理完成

        `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete` (v3 reference, 7.10;
        WeChat Pay page of 2025-09-01)

        A repeat with the same complaint_id is safe.

        complaint_id: 投诉单号
        complainted_mchid: 被诉商户号; at most 64 characters
        """
        given: Gives = self._call(
            "POST /v3/merchant-service/complaints-v2/{complaint_id}/complete",
            {
                **more,
                "complaint_id": complaint_id,
                "complainted_mchid": complainted_mchid,
            },
        )
        return given

    def post_merchant_service_complaints_v2_update_refund_progress(
        self,
        *,
        complaint_id: str,
        action: Literal["REJECT", "APPROVE"],
        launch_refund_day: Optional[int] = None,
        reject_reason: Optional[str] = None,
        reject_media_list: Optional[List[str]] = None,
        remark: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Approve or reject the refund that a complaint asks for · 更新退款审批结果

        `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress` (v3
        reference, 7.10; WeChat Pay page of 2025-09-01)

        A repeat with the same complaint_id is safe.

        complaint_id: 投诉单号
        action: 审批动作
        launch_refund_day: 预计发起退款时间
        reject_reason: 拒绝退款原因
        reject_media_list: 拒绝退款的举证图片列表
        remark: 备注
        """
        given: Gives = self._call(
            "POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
            {
                **more,
                "complaint_id": complaint_id,
                "action": action,
                "launch_refund_day": launch_refund_day,
                "reject_reason": reject_reason,
                "reject_media_list": reject_media_list,
                "remark": remark,
            },
        )
        return given

    def post_merchant_service_complaint_notifications(
        self,
        *,
        url: str,
        **more: Any,
    ) -> Gives:
        """Set the address for notices of complaints · 创建投诉通知回调地址

        `POST /v3/merchant-service/complaint-notifications` (v3 reference, 7.10; WeChat Pay page of
        2025-08-28)

        A repeat with the same url is safe.

        Its answer may say: mchid, url.

        url: 通知地址
        """
        given: Gives = self._call(
            "POST /v3/merchant-service/complaint-notifications",
            {**more, "url": url},
        )
        return given

    def get_merchant_service_complaint_notifications(
        self,
        **more: Any,
    ) -> Gives:
        """Query the address for notices of complaints · 查询投诉通知回调地址

        `GET /v3/merchant-service/complaint-notifications` (v3 reference, 7.10; WeChat Pay page of
        2025-08-28)

        Its answer may say: mchid, url.
        """
        given: Gives = self._call(
            "GET /v3/merchant-service/complaint-notifications",
            {**more},
        )
        return given

    def put_merchant_service_complaint_notifications(
        self,
        *,
        url: str,
        **more: Any,
    ) -> Gives:
        """Change the address for notices of complaints · 更新投诉通知回调地址

        `PUT /v3/merchant-service/complaint-notifications` (v3 reference, 7.10; WeChat Pay page of
        2025-08-28)

        A repeat with the same url is safe.

        Its answer may say: mchid, url.

        url: 通知地址
        """
        given: Gives = self._call(
            "PUT /v3/merchant-service/complaint-notifications",
            {**more, "url": url},
        )
        return given

    def delete_merchant_service_complaint_notifications(
        self,
        **more: Any,
    ) -> Gives:
        """Remove the address for notices of complaints · 删除投诉通知回调地址

        `DELETE /v3/merchant-service/complaint-notifications` (v3 reference, 7.10; WeChat Pay page
        of 2025-08-28)
        """
        given: Gives = self._call(
            "DELETE /v3/merchant-service/complaint-notifications",
            {**more},
        )
        return given

    def post_merchant_service_images_upload(
        self,
        blob: Blob,
        *,
        meta: shapes.Meta2,
        **more: Any,
    ) -> Gives:
        """Upload a picture for the answer to a complaint · 商户上传反馈图片

        `POST /v3/merchant-service/images/upload` (v3 reference, 1.3 and 7.10)

        Its answer may say: media_id.

        blob: the file
        meta: 文件元信息
        """
        given: Gives = self._call(
            "POST /v3/merchant-service/images/upload",
            {**more, "meta": meta},
            blob,
        )
        return given

    def get_merchant_service_images_media_id(
        self,
        *,
        media_id: str,
        **more: Any,
    ) -> Gives:
        """Download a picture of a complaint · 图片下载

        `GET /v3/merchant-service/images/{media_id}` (v3 reference, 2.4 and 7.10)

        media_id: 媒体文件标识
        """
        given: Gives = self._call(
            "GET /v3/merchant-service/images/{media_id}",
            {**more, "media_id": media_id},
        )
        return given

    def post_payscore_serviceorder(
        self,
        *,
        out_order_no: str,
        service_id: str,
        service_introduction: str,
        time_range: shapes.TimeRange,
        risk_fund: shapes.RiskFund,
        notify_url: str,
        appid: Optional[str] = None,
        post_payments: Optional[List[shapes.PostPayments]] = None,
        post_discounts: Optional[List[shapes.PostDiscounts]] = None,
        location: Optional[shapes.Location] = None,
        attach: Optional[str] = None,
        openid: Optional[str] = None,
        need_user_confirm: Optional[bool] = None,
        device: Optional[shapes.Device] = None,
        **more: Any,
    ) -> Gives:
        """Create a payscore order · 创建支付分订单

        `POST /v3/payscore/serviceorder` (v3 reference, 7.10 and 10; WeChat Pay page of 2025-03-06)

        A repeat with the same out_order_no is safe.

        Its answer may say: appid, mchid, out_order_no, service_id, order_id, service_introduction,
        state, state_description, post_payments, post_discounts, time_range, location, risk_fund,
        total_amount, attach, notify_url, openid, package.

        out_order_no: 商户服务订单号
        appid: 应用ID; at most 32 characters
        service_id: 服务ID
        service_introduction: 服务信息
        post_payments: 后付费项目
        post_discounts: 商户优惠
        time_range: 服务时间段
        location: 服务位置
        risk_fund: 服务风险金
        attach: 商户数据包
        notify_url: 商户回调地址; at most 256 characters
        openid: 用户标识; at most 128 characters
        need_user_confirm: 是否需要用户确认
        device: 设备信息
        """
        given: Gives = self._call(
            "POST /v3/payscore/serviceorder",
            {
                **more,
                "out_order_no": out_order_no,
                "appid": appid,
                "service_id": service_id,
                "service_introduction": service_introduction,
                "post_payments": post_payments,
                "post_discounts": post_discounts,
                "time_range": time_range,
                "location": location,
                "risk_fund": risk_fund,
                "attach": attach,
                "notify_url": notify_url,
                "openid": openid,
                "need_user_confirm": need_user_confirm,
                "device": device,
            },
        )
        return given

    def get_payscore_serviceorder(
        self,
        *,
        service_id: str,
        out_order_no: Optional[str] = None,
        query_id: Optional[str] = None,
        appid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a payscore order · 查询支付分订单

        `GET /v3/payscore/serviceorder` (v3 reference, 7.10; WeChat Pay page of 2024-06-18)

        Its answer may say: appid, mchid, out_order_no, service_id, order_id, service_introduction,
        state, state_description, post_payments, post_discounts, time_range, location, risk_fund,
        total_amount, attach, notify_url, openid, need_collection, collection.

        out_order_no: 商户服务订单号
        query_id: 回跳查询ID
        appid: 应用ID; at most 32 characters
        service_id: 服务ID
        """
        given: Gives = self._call(
            "GET /v3/payscore/serviceorder",
            {
                **more,
                "out_order_no": out_order_no,
                "query_id": query_id,
                "appid": appid,
                "service_id": service_id,
            },
        )
        return given

    def post_payscore_serviceorder_cancel(
        self,
        *,
        out_order_no: str,
        service_id: str,
        reason: str,
        appid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Cancel a payscore order · 取消支付分订单

        `POST /v3/payscore/serviceorder/{out_order_no}/cancel` (v3 reference, 7.10; WeChat Pay page
        of 2024-06-18)

        A repeat with the same out_order_no is safe.

        Its answer may say: appid, mchid, out_order_no, service_id, order_id.

        out_order_no: 商户服务订单号
        appid: 应用ID; at most 32 characters
        service_id: 服务ID
        reason: 取消原因
        """
        given: Gives = self._call(
            "POST /v3/payscore/serviceorder/{out_order_no}/cancel",
            {
                **more,
                "out_order_no": out_order_no,
                "appid": appid,
                "service_id": service_id,
                "reason": reason,
            },
        )
        return given

    def post_payscore_serviceorder_modify(
        self,
        *,
        out_order_no: str,
        service_id: str,
        post_payments: List[shapes.PostPayments],
        total_amount: int,
        reason: str,
        appid: Optional[str] = None,
        post_discounts: Optional[List[shapes.PostDiscounts2]] = None,
        device: Optional[shapes.Device] = None,
        **more: Any,
    ) -> Gives:
        """Change the amount of a payscore order · 修改支付分订单金额

        `POST /v3/payscore/serviceorder/{out_order_no}/modify` (v3 reference, 7.10; WeChat Pay page
        of 2025-03-06)

        Ask by out_order_no before it is repeated: a repeat may act twice.

        Its answer may say: appid, mchid, out_order_no, service_id, order_id, service_introduction,
        state, state_description, post_payments, post_discounts, time_range, location, risk_fund,
        total_amount, attach, notify_url, openid, need_collection, collection.

        out_order_no: 商户服务订单号
        appid: 应用ID; at most 32 characters
        service_id: 服务ID
        post_payments: 后付费项目
        post_discounts: 商户优惠
        total_amount: 总金额
        reason: 修改原因
        device: 设备信息
        """
        given: Gives = self._call(
            "POST /v3/payscore/serviceorder/{out_order_no}/modify",
            {
                **more,
                "out_order_no": out_order_no,
                "appid": appid,
                "service_id": service_id,
                "post_payments": post_payments,
                "post_discounts": post_discounts,
                "total_amount": total_amount,
                "reason": reason,
                "device": device,
            },
        )
        return given

    def post_payscore_serviceorder_complete(
        self,
        *,
        out_order_no: str,
        service_id: str,
        post_payments: List[shapes.PostPayments],
        total_amount: int,
        appid: Optional[str] = None,
        post_discounts: Optional[List[shapes.PostDiscounts3]] = None,
        time_range: Optional[shapes.TimeRange2] = None,
        location: Optional[shapes.Location2] = None,
        profit_sharing: Optional[bool] = None,
        goods_tag: Optional[str] = None,
        device: Optional[shapes.Device] = None,
        **more: Any,
    ) -> Gives:
        """Complete a payscore order and ask for its payment · 完结支付分订单

        `POST /v3/payscore/serviceorder/{out_order_no}/complete` (v3 reference, 7.10 and 10; WeChat
        Pay page of 2025-03-06)

        A repeat with the same out_order_no is safe.

        Its answer may say: appid, mchid, out_order_no, service_id, order_id, service_introduction,
        state, state_description, post_payments, post_discounts, time_range, location, risk_fund,
        total_amount, attach, notify_url, openid, need_collection.

        out_order_no: 商户服务订单号
        appid: 应用ID; at most 32 characters
        service_id: 服务ID
        post_payments: 后付费项目
        post_discounts: 商户优惠
        total_amount: 总金额
        time_range: 服务时间段
        location: 服务位置
        profit_sharing: 是否指定分账
        goods_tag: 订单优惠标记
        device: 设备信息
        """
        given: Gives = self._call(
            "POST /v3/payscore/serviceorder/{out_order_no}/complete",
            {
                **more,
                "out_order_no": out_order_no,
                "appid": appid,
                "service_id": service_id,
                "post_payments": post_payments,
                "post_discounts": post_discounts,
                "total_amount": total_amount,
                "time_range": time_range,
                "location": location,
                "profit_sharing": profit_sharing,
                "goods_tag": goods_tag,
                "device": device,
            },
        )
        return given

    def post_payscore_serviceorder_pay(
        self,
        *,
        out_order_no: str,
        service_id: str,
        appid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Urge the payment of a payscore order · 商户发起催收扣款

        `POST /v3/payscore/serviceorder/{out_order_no}/pay` (v3 reference, 7.10; WeChat Pay page of
        2024-06-18)

        Ask by out_order_no before it is repeated: a repeat may act twice.

        Its answer may say: appid, mchid, out_order_no, service_id, order_id.

        out_order_no: 商户服务订单号
        appid: 应用ID; at most 32 characters
        service_id: 服务ID
        """
        given: Gives = self._call(
            "POST /v3/payscore/serviceorder/{out_order_no}/pay",
            {
                **more,
                "out_order_no": out_order_no,
                "appid": appid,
                "service_id": service_id,
            },
        )
        return given

    def post_payscore_serviceorder_sync(
        self,
        *,
        out_order_no: str,
        service_id: str,
        type: str,
        appid: Optional[str] = None,
        detail: Optional[shapes.Detail3] = None,
        **more: Any,
    ) -> Gives:
        """Report that a payscore order was paid elsewhere · 同步支付分订单信息

        `POST /v3/payscore/serviceorder/{out_order_no}/sync` (v3 reference, 7.10; WeChat Pay page of
        2024-06-18)

        A repeat with the same out_order_no is safe.

        Its answer may say: appid, mchid, out_order_no, service_id, order_id, service_introduction,
        state, state_description, post_payments, post_discounts, time_range, location, risk_fund,
        total_amount, attach, notify_url, openid, need_collection, collection.

        out_order_no: 商户服务订单号
        appid: 应用ID; at most 32 characters
        service_id: 服务ID
        type: 场景类型; Order_Paid
        detail: 内容信息详情
        """
        given: Gives = self._call(
            "POST /v3/payscore/serviceorder/{out_order_no}/sync",
            {
                **more,
                "out_order_no": out_order_no,
                "appid": appid,
                "service_id": service_id,
                "type": type,
                "detail": detail,
            },
        )
        return given

    def post_payscore_serviceorder_direct_complete(
        self,
        *,
        out_order_no: str,
        service_id: str,
        time_range: shapes.TimeRange2,
        appid: Optional[str] = None,
        post_payments: Optional[List[shapes.PostPayments2]] = None,
        post_discounts: Optional[List[shapes.PostDiscounts2]] = None,
        location: Optional[shapes.Location] = None,
        service_introduction: Optional[str] = None,
        attach: Optional[str] = None,
        notify_url: Optional[str] = None,
        openid: Optional[str] = None,
        total_amount: Optional[int] = None,
        profit_sharing: Optional[bool] = None,
        goods_tag: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Create and complete a payscore order at once · 创单结单合并

        `POST /v3/payscore/serviceorder/direct-complete` (v3 reference, 7.10; WeChat Pay page of
        2020-04-23)

        A repeat with the same out_order_no is safe.

        Its answer may say: appid, mchid, out_order_no, service_id, order_id, service_introduction,
        state, state_description, post_payments, post_discounts, time_range, location, risk_fund,
        total_amount, attach, notify_url, openid.

        out_order_no: 商户服务订单号
        appid: 应用ID; at most 32 characters
        service_id: 服务ID
        post_payments: 后付费项目
        post_discounts: 商户优惠
        time_range: 服务时间段
        location: 服务位置
        service_introduction: 服务信息
        attach: 商户数据包
        notify_url: 商户回调地址; at most 256 characters
        openid: 用户标识; at most 128 characters
        total_amount: 总金额
        profit_sharing: 是否指定分账
        goods_tag: 订单优惠标记
        """
        given: Gives = self._call(
            "POST /v3/payscore/serviceorder/direct-complete",
            {
                **more,
                "out_order_no": out_order_no,
                "appid": appid,
                "service_id": service_id,
                "post_payments": post_payments,
                "post_discounts": post_discounts,
                "time_range": time_range,
                "location": location,
                "service_introduction": service_introduction,
                "attach": attach,
                "notify_url": notify_url,
                "openid": openid,
                "total_amount": total_amount,
                "profit_sharing": profit_sharing,
                "goods_tag": goods_tag,
            },
        )
        return given

    def post_payscore_serviceorder_send_pendingmessage(
        self,
        *,
        out_order_no: str,
        service_id: str,
        post_payments: List[shapes.PostPayments2],
        total_amount: int,
        prepaid_time: str,
        post_discounts: Optional[List[shapes.PostDiscounts2]] = None,
        **more: Any,
    ) -> Gives:
        """Tell a payscore user that a fee is waiting · 下发服务费用待处理消息

        `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage` (WeChat Pay page of
        2024-06-18)

        Ask by out_order_no before it is repeated: a repeat may act twice.

        out_order_no: 商户服务订单号
        service_id: 服务ID
        post_payments: 后付费项目
        post_discounts: 商户优惠
        total_amount: 总金额
        prepaid_time: 预计扣费时间
        """
        given: Gives = self._call(
            "POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage",
            {
                **more,
                "out_order_no": out_order_no,
                "service_id": service_id,
                "post_payments": post_payments,
                "post_discounts": post_discounts,
                "total_amount": total_amount,
                "prepaid_time": prepaid_time,
            },
        )
        return given

    def post_payscore_serviceorder_send_prepaidmessage(
        self,
        *,
        out_order_no: str,
        service_id: str,
        post_payments: List[shapes.PostPayments2],
        total_amount: int,
        prepaid_time: str,
        post_discounts: Optional[List[shapes.PostDiscounts2]] = None,
        **more: Any,
    ) -> Gives:
        """Tell a payscore user that a fee will be taken · 下发服务预扣费消息

        `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage` (WeChat Pay page of
        2024-06-18)

        Ask by out_order_no before it is repeated: a repeat may act twice.

        out_order_no: 商户服务订单号
        service_id: 服务ID
        post_payments: 后付费项目
        post_discounts: 商户优惠
        total_amount: 总金额
        prepaid_time: 预计扣费时间
        """
        given: Gives = self._call(
            "POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage",
            {
                **more,
                "out_order_no": out_order_no,
                "service_id": service_id,
                "post_payments": post_payments,
                "post_discounts": post_discounts,
                "total_amount": total_amount,
                "prepaid_time": prepaid_time,
            },
        )
        return given

    def post_payscore_permissions(
        self,
        *,
        service_id: str,
        authorization_code: str,
        appid: Optional[str] = None,
        notify_url: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Ask a user to permit a payscore service · 商户预授权

        `POST /v3/payscore/permissions` (v3 reference, 7.10; WeChat Pay page of 2023-10-18)

        A repeat with the same authorization_code is safe.

        Its answer may say: apply_permissions_token.

        service_id: 服务ID
        appid: 应用ID; at most 32 characters
        authorization_code: 授权协议号
        notify_url: 通知地址; at most 256 characters
        """
        given: Gives = self._call(
            "POST /v3/payscore/permissions",
            {
                **more,
                "service_id": service_id,
                "appid": appid,
                "authorization_code": authorization_code,
                "notify_url": notify_url,
            },
        )
        return given

    def get_payscore_permissions_authorization_code(
        self,
        *,
        authorization_code: str,
        service_id: str,
        **more: Any,
    ) -> Gives:
        """Query a user's payscore permission by its code · 按授权协议号查询授权记录

        `GET /v3/payscore/permissions/authorization-code/{authorization_code}` (v3 reference, 7.10;
        WeChat Pay page of 2023-10-18)

        Its answer may say: service_id, appid, mchid, openid, authorization_code,
        authorization_state, notify_url, cancel_authorization_time, authorization_success_time,
        user_risk_level, risk_level_version.

        authorization_code: 授权协议号
        service_id: 服务ID
        """
        given: Gives = self._call(
            "GET /v3/payscore/permissions/authorization-code/{authorization_code}",
            {
                **more,
                "authorization_code": authorization_code,
                "service_id": service_id,
            },
        )
        return given

    def post_payscore_permissions_authorization_code_terminate(
        self,
        *,
        authorization_code: str,
        service_id: str,
        reason: str,
        **more: Any,
    ) -> Gives:
        """End a user's payscore permission by its code · 按授权协议号解除授权

        `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate` (v3
        reference, 7.10; WeChat Pay page of 2023-10-18)

        A repeat with the same authorization_code is safe.

        authorization_code: 授权协议号
        service_id: 服务ID
        reason: 撤销原因
        """
        given: Gives = self._call(
            "POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate",
            {
                **more,
                "authorization_code": authorization_code,
                "service_id": service_id,
                "reason": reason,
            },
        )
        return given

    def get_payscore_permissions_openid(
        self,
        *,
        openid: str,
        service_id: str,
        appid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a user's payscore permission by openid · 按用户标识查询授权记录

        `GET /v3/payscore/permissions/openid/{openid}` (v3 reference, 7.10; WeChat Pay page of
        2023-10-18)

        Its answer may say: service_id, appid, mchid, openid, authorization_code,
        authorization_state, notify_url, cancel_authorization_time, authorization_success_time,
        user_risk_level, risk_level_version.

        openid: 用户标识; at most 128 characters
        service_id: 服务ID
        appid: 应用ID; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/payscore/permissions/openid/{openid}",
            {
                **more,
                "openid": openid,
                "service_id": service_id,
                "appid": appid,
            },
        )
        return given

    def post_payscore_permissions_openid_terminate(
        self,
        *,
        openid: str,
        service_id: str,
        reason: str,
        appid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """End a user's payscore permission by openid · 按用户标识解除授权

        `POST /v3/payscore/permissions/openid/{openid}/terminate` (v3 reference, 7.10; WeChat Pay
        page of 2023-10-18)

        A repeat with the same openid is safe.

        openid: 用户标识; at most 128 characters
        service_id: 服务ID
        appid: 应用ID; at most 32 characters
        reason: 撤销原因
        """
        given: Gives = self._call(
            "POST /v3/payscore/permissions/openid/{openid}/terminate",
            {
                **more,
                "openid": openid,
                "service_id": service_id,
                "appid": appid,
                "reason": reason,
            },
        )
        return given

    def get_payscore_user_service_state(
        self,
        *,
        service_id: str,
        openid: str,
        appid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query whether a user may use a payscore service · 查询用户授权状态

        `GET /v3/payscore/user-service-state` (v3 reference, 7.10; WeChat Pay page of 2019-08-23)

        Its answer may say: appid, service_id, openid, use_service_state.

        appid: 应用ID; at most 32 characters
        service_id: 服务ID
        openid: 用户标识; at most 128 characters
        """
        given: Gives = self._call(
            "GET /v3/payscore/user-service-state",
            {
                **more,
                "appid": appid,
                "service_id": service_id,
                "openid": openid,
            },
        )
        return given

    def post_payscore_users_permissions_terminate(
        self,
        *,
        openid: str,
        service_id: str,
        reason: str,
        appid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """End what a user permitted a payscore service · 解除用户服务授权

        `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate` (WeChat Pay page of
        2020-03-25)

        A repeat with the same openid is safe.

        openid: 用户标识; at most 128 characters
        service_id: 服务ID
        appid: 应用ID; at most 32 characters
        reason: 撤销原因
        """
        given: Gives = self._call(
            "POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate",
            {
                **more,
                "openid": openid,
                "service_id": service_id,
                "appid": appid,
                "reason": reason,
            },
        )
        return given

    def get_payscore_merchant_bill(
        self,
        *,
        bill_date: str,
        service_id: str,
        encryption_algorithm: str,
        tar_type: Optional[Literal["GZIP"]] = None,
        **more: Any,
    ) -> Gives:
        """Apply for the payscore bill of a day · 申请支付分对账单

        `GET /v3/payscore/merchant-bill` (v3 reference, 7.10; WeChat Pay page of 2021-09-18)

        Its answer may say: download_bill_count, download_bill_list.

        bill_date: 账单日期
        service_id: 服务ID
        encryption_algorithm: 加密算法; AEAD_AES_256_GCM
        tar_type: 压缩类型
        """
        given: Gives = self._call(
            "GET /v3/payscore/merchant-bill",
            {
                **more,
                "bill_date": bill_date,
                "service_id": service_id,
                "encryption_algorithm": encryption_algorithm,
                "tar_type": tar_type,
            },
        )
        return given

    def post_marketing_favor_coupon_stocks(
        self,
        *,
        stock_name: str,
        belong_merchant: str,
        available_begin_time: str,
        available_end_time: str,
        stock_use_rule: shapes.StockUseRule,
        coupon_use_rule: shapes.CouponUseRule,
        no_cash: bool,
        stock_type: str,
        out_request_no: str,
        comment: Optional[str] = None,
        pattern_info: Optional[shapes.PatternInfo] = None,
        ext_info: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Create a stock of cash coupons · 创建代金券批次

        `POST /v3/marketing/favor/coupon-stocks` (v3 reference, 7.10; WeChat Pay page of 2024-11-18)

        A repeat with the same out_request_no is safe.

        Its answer may say: stock_id, create_time.

        stock_name: 批次名称
        comment: 批次备注
        belong_merchant: 批次归属商户号
        available_begin_time: 可用开始时间
        available_end_time: 可用结束时间
        stock_use_rule: 发放规则
        pattern_info: 样式设置
        coupon_use_rule: 核销规则
        no_cash: 是否无资金流
        stock_type: 批次类型; NORMAL, DISCOUNT, EXCHAHGE, RANDOM, DISCOUNT_CUT
        out_request_no: 商户单据号
        ext_info: 扩展属性
        """
        given: Gives = self._call(
            "POST /v3/marketing/favor/coupon-stocks",
            {
                **more,
                "stock_name": stock_name,
                "comment": comment,
                "belong_merchant": belong_merchant,
                "available_begin_time": available_begin_time,
                "available_end_time": available_end_time,
                "stock_use_rule": stock_use_rule,
                "pattern_info": pattern_info,
                "coupon_use_rule": coupon_use_rule,
                "no_cash": no_cash,
                "stock_type": stock_type,
                "out_request_no": out_request_no,
                "ext_info": ext_info,
            },
        )
        return given

    def post_marketing_favor_stocks_start(
        self,
        *,
        stock_id: str,
        stock_creator_mchid: str,
        **more: Any,
    ) -> Gives:
        """Start a stock of cash coupons · 激活代金券批次

        `POST /v3/marketing/favor/stocks/{stock_id}/start` (v3 reference, 7.10; WeChat Pay page of
        2019)

        A repeat with the same stock_id is safe.

        Its answer may say: start_time, stock_id.

        stock_id: 批次号
        stock_creator_mchid: 创建批次的商户号
        """
        given: Gives = self._call(
            "POST /v3/marketing/favor/stocks/{stock_id}/start",
            {
                **more,
                "stock_id": stock_id,
                "stock_creator_mchid": stock_creator_mchid,
            },
        )
        return given

    def post_marketing_favor_stocks_pause(
        self,
        *,
        stock_id: str,
        stock_creator_mchid: str,
        **more: Any,
    ) -> Gives:
        """Pause a stock of cash coupons · 暂停代金券批次

        `POST /v3/marketing/favor/stocks/{stock_id}/pause` (v3 reference, 7.10; WeChat Pay page of
        2019)

        A repeat with the same stock_id is safe.

        Its answer may say: pause_time, stock_id.

        stock_id: 批次号
        stock_creator_mchid: 创建批次的商户号
        """
        given: Gives = self._call(
            "POST /v3/marketing/favor/stocks/{stock_id}/pause",
            {
                **more,
                "stock_id": stock_id,
                "stock_creator_mchid": stock_creator_mchid,
            },
        )
        return given

    def post_marketing_favor_stocks_restart(
        self,
        *,
        stock_id: str,
        stock_creator_mchid: str,
        **more: Any,
    ) -> Gives:
        """Restart a stock of cash coupons · 重启代金券批次

        `POST /v3/marketing/favor/stocks/{stock_id}/restart` (v3 reference, 7.10; WeChat Pay page of
        2019)

        A repeat with the same stock_id is safe.

        Its answer may say: restart_time, stock_id.

        stock_id: 批次号
        stock_creator_mchid: 创建批次的商户号
        """
        given: Gives = self._call(
            "POST /v3/marketing/favor/stocks/{stock_id}/restart",
            {
                **more,
                "stock_id": stock_id,
                "stock_creator_mchid": stock_creator_mchid,
            },
        )
        return given

    def post_marketing_favor_users_coupons(
        self,
        *,
        openid: str,
        stock_id: str,
        out_request_no: str,
        stock_creator_mchid: str,
        appid: Optional[str] = None,
        coupon_value: Optional[int] = None,
        coupon_minimum: Optional[int] = None,
        **more: Any,
    ) -> Gives:
        """Grant a user a cash coupon · 发放代金券

        `POST /v3/marketing/favor/users/{openid}/coupons` (v3 reference, 7.10 and 10; WeChat Pay
        page of 2024-05-28)

        A repeat with the same out_request_no is safe.

        Its answer may say: coupon_id.

        openid: 用户标识; at most 128 characters
        stock_id: 批次号
        out_request_no: 商户单据号
        appid: 应用ID; at most 128 characters
        stock_creator_mchid: 创建批次的商户号
        coupon_value: 指定面额
        coupon_minimum: 指定门槛
        """
        given: Gives = self._call(
            "POST /v3/marketing/favor/users/{openid}/coupons",
            {
                **more,
                "openid": openid,
                "stock_id": stock_id,
                "out_request_no": out_request_no,
                "appid": appid,
                "stock_creator_mchid": stock_creator_mchid,
                "coupon_value": coupon_value,
                "coupon_minimum": coupon_minimum,
            },
        )
        return given

    def get_marketing_favor_stocks(
        self,
        *,
        offset: int,
        limit: int,
        stock_creator_mchid: str,
        create_start_time: Optional[str] = None,
        create_end_time: Optional[str] = None,
        status: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """List the stocks of cash coupons · 条件查询批次列表

        `GET /v3/marketing/favor/stocks` (v3 reference, 7.10; WeChat Pay page of 2024-05-28)

        Its answer may say: total_count, limit, offset, data.

        offset: 分页页码
        limit: 分页大小
        stock_creator_mchid: 创建批次的商户号
        create_start_time: 起始时间
        create_end_time: 终止时间
        status: 批次状态; unactivated, audit, running, stoped, paused
        """
        given: Gives = self._call(
            "GET /v3/marketing/favor/stocks",
            {
                **more,
                "offset": offset,
                "limit": limit,
                "stock_creator_mchid": stock_creator_mchid,
                "create_start_time": create_start_time,
                "create_end_time": create_end_time,
                "status": status,
            },
        )
        return given

    def get_marketing_favor_stocks_stock_id(
        self,
        *,
        stock_id: str,
        stock_creator_mchid: str,
        **more: Any,
    ) -> Gives:
        """Query a stock of cash coupons · 查询批次详情

        `GET /v3/marketing/favor/stocks/{stock_id}` (v3 reference, 7.10; WeChat Pay page of
        2024-05-28)

        Its answer may say: stock_id, stock_creator_mchid, stock_name, status, description,
        create_time, available_begin_time, available_end_time, start_time, stop_time,
        stock_use_rule, no_cash, stock_type, singleitem, cut_to_message, distributed_coupons,
        business_type, available_region_list, available_industry_list.

        stock_id: 批次号
        stock_creator_mchid: 创建批次的商户号
        """
        given: Gives = self._call(
            "GET /v3/marketing/favor/stocks/{stock_id}",
            {
                **more,
                "stock_id": stock_id,
                "stock_creator_mchid": stock_creator_mchid,
            },
        )
        return given

    def get_marketing_favor_users_coupons_coupon_id(
        self,
        *,
        openid: str,
        coupon_id: str,
        appid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a cash coupon of a user · 查询代金券详情

        `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}` (v3 reference, 7.10; WeChat Pay
        page of 2024-05-28)

        Its answer may say: stock_creator_mchid, stock_id, coupon_id, coupon_name, status,
        description, create_time, coupon_type, start_time, stop_time, available_begin_time,
        available_end_time, singleitem, no_cash, cut_to_message, normal_coupon_information,
        consume_information, available_balance, business_type.

        openid: 用户标识; at most 128 characters
        coupon_id: 代金券ID
        appid: 应用ID; at most 128 characters
        """
        given: Gives = self._call(
            "GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}",
            {
                **more,
                "openid": openid,
                "coupon_id": coupon_id,
                "appid": appid,
            },
        )
        return given

    def get_marketing_favor_users_coupons(
        self,
        *,
        openid: str,
        appid: Optional[str] = None,
        stock_id: Optional[str] = None,
        status: Optional[str] = None,
        creator_mchid: Optional[str] = None,
        sender_mchid: Optional[str] = None,
        available_mchid: Optional[str] = None,
        offset: Optional[int] = None,
        limit: Optional[int] = None,
        business_type: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """List the cash coupons of a user · 根据商户号查用户的券

        `GET /v3/marketing/favor/users/{openid}/coupons` (v3 reference, 7.10; WeChat Pay page of
        2024-09-19)

        Its answer may say: total_count, offset, limit, data.

        openid: 用户标识; at most 128 characters
        appid: 应用ID; at most 128 characters
        stock_id: 批次号
        status: 代金券状态; SENDED, USED
        creator_mchid: 创建批次的商户号
        sender_mchid: 批次发放商户号
        available_mchid: 可用商户号
        offset: 分页页码
        limit: 分页大小
        business_type: 业务类型; MULTIUSE
        """
        given: Gives = self._call(
            "GET /v3/marketing/favor/users/{openid}/coupons",
            {
                **more,
                "openid": openid,
                "appid": appid,
                "stock_id": stock_id,
                "status": status,
                "creator_mchid": creator_mchid,
                "sender_mchid": sender_mchid,
                "available_mchid": available_mchid,
                "offset": offset,
                "limit": limit,
                "business_type": business_type,
            },
        )
        return given

    def get_marketing_favor_stocks_merchants(
        self,
        *,
        stock_id: str,
        stock_creator_mchid: str,
        offset: int,
        limit: int,
        **more: Any,
    ) -> Gives:
        """List the merchants that take a stock of cash coupons · 查询代金券可用商户

        `GET /v3/marketing/favor/stocks/{stock_id}/merchants` (v3 reference, 7.10; WeChat Pay page
        of 2019-09-29)

        Its answer may say: total_count, data, offset, limit, stock_id.

        stock_id: 批次号
        stock_creator_mchid: 创建批次的商户号
        offset: 分页页码
        limit: 分页大小
        """
        given: Gives = self._call(
            "GET /v3/marketing/favor/stocks/{stock_id}/merchants",
            {
                **more,
                "stock_id": stock_id,
                "stock_creator_mchid": stock_creator_mchid,
                "offset": offset,
                "limit": limit,
            },
        )
        return given

    def get_marketing_favor_stocks_items(
        self,
        *,
        stock_id: str,
        stock_creator_mchid: str,
        offset: int,
        limit: int,
        **more: Any,
    ) -> Gives:
        """List the goods that a stock of cash coupons is for · 查询代金券可用单品

        `GET /v3/marketing/favor/stocks/{stock_id}/items` (v3 reference, 7.10; WeChat Pay page of
        2019-09-29)

        Its answer may say: total_count, data, offset, limit, stock_id.

        stock_id: 批次号
        stock_creator_mchid: 创建批次的商户号
        offset: 分页页码
        limit: 分页大小
        """
        given: Gives = self._call(
            "GET /v3/marketing/favor/stocks/{stock_id}/items",
            {
                **more,
                "stock_id": stock_id,
                "stock_creator_mchid": stock_creator_mchid,
                "offset": offset,
                "limit": limit,
            },
        )
        return given

    def post_marketing_favor_stocks_modify_goods_id(
        self,
        *,
        stock_id: str,
        stock_creator_mchid: str,
        add_goods_id_list: Optional[List[str]] = None,
        delete_goods_id_list: Optional[List[str]] = None,
        **more: Any,
    ) -> Gives:
        """Change the goods that a stock of cash coupons is for · 修改可用单品编码

        `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id` (WeChat Pay page of 2026-01-13)

        Ask by stock_id before it is repeated: a repeat may act twice.

        Its answer may say: pause_time, stock_id.

        stock_id: 批次号
        stock_creator_mchid: 创建批次的商户号
        add_goods_id_list: 增加单品编码列表
        delete_goods_id_list: 删除单品编码列表
        """
        given: Gives = self._call(
            "POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id",
            {
                **more,
                "stock_id": stock_id,
                "stock_creator_mchid": stock_creator_mchid,
                "add_goods_id_list": add_goods_id_list,
                "delete_goods_id_list": delete_goods_id_list,
            },
        )
        return given

    def get_marketing_favor_stocks_use_flow(
        self,
        *,
        stock_id: str,
        **more: Any,
    ) -> Gives:
        """Apply for the list of used cash coupons · 下载批次核销明细

        `GET /v3/marketing/favor/stocks/{stock_id}/use-flow` (v3 reference, 7.10; WeChat Pay page of
        2019-09-29)

        Its answer may say: url, hash_value, hash_type.

        stock_id: 批次号
        """
        given: Gives = self._call(
            "GET /v3/marketing/favor/stocks/{stock_id}/use-flow",
            {**more, "stock_id": stock_id},
        )
        return given

    def get_marketing_favor_stocks_refund_flow(
        self,
        *,
        stock_id: str,
        **more: Any,
    ) -> Gives:
        """Apply for the list of refunded cash coupons · 下载批次退款明细

        `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow` (v3 reference, 7.10; WeChat Pay page
        of 2019-09-29)

        Its answer may say: url, hash_value, hash_type.

        stock_id: 批次号
        """
        given: Gives = self._call(
            "GET /v3/marketing/favor/stocks/{stock_id}/refund-flow",
            {**more, "stock_id": stock_id},
        )
        return given

    def get_marketing_favor_stocks_use_flow_by_day(
        self,
        *,
        stock_id: str,
        bill_date: str,
        **more: Any,
    ) -> Gives:
        """Apply for the list of cash coupons that were used on a day · 获取批次单日核销明细

        `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day` (WeChat Pay page of 2025-09-08)

        Its answer may say: url, stock_useflow_hash, stock_useflow_count.

        stock_id: 批次号
        bill_date: 账单日期
        """
        given: Gives = self._call(
            "GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day",
            {**more, "stock_id": stock_id, "bill_date": bill_date},
        )
        return given

    def get_marketing_favor_stocks_refund_flow_by_day(
        self,
        *,
        stock_id: str,
        bill_date: str,
        **more: Any,
    ) -> Gives:
        """Apply for the list of cash coupons that were refunded on a day · 获取批次单日退款明细

        `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day` (WeChat Pay page of
        2025-09-08)

        Its answer may say: url, stock_refundflow_hash, stock_refundflow_count.

        stock_id: 批次号
        bill_date: 账单日期
        """
        given: Gives = self._call(
            "GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day",
            {**more, "stock_id": stock_id, "bill_date": bill_date},
        )
        return given

    def post_marketing_favor_callbacks(
        self,
        *,
        notify_url: str,
        mchid: Optional[str] = None,
        switch: Optional[bool] = None,
        **more: Any,
    ) -> Gives:
        """Set the address for notices of cash coupons · 设置代金券消息通知地址

        `POST /v3/marketing/favor/callbacks` (v3 reference, 7.10; WeChat Pay page of 2019-09-27)

        A repeat with the same notify_url is safe.

        Its answer may say: update_time, notify_url.

        mchid: 商户号; at most 32 characters
        notify_url: 通知地址; at most 256 characters
        switch: 回调开关
        """
        given: Gives = self._call(
            "POST /v3/marketing/favor/callbacks",
            {
                **more,
                "mchid": mchid,
                "notify_url": notify_url,
                "switch": switch,
            },
        )
        return given

    def get_marketing_favor_callbacks(
        self,
        *,
        mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query the address for notices of cash coupons · 查询代金券消息通知地址

        `GET /v3/marketing/favor/callbacks` (v3 reference, 7.10; WeChat Pay page of 2023-03-14)

        Its answer may say: mchid, notify_url.

        mchid: 商户号; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/marketing/favor/callbacks",
            {**more, "mchid": mchid},
        )
        return given

    def post_marketing_favor_media_image_upload(
        self,
        blob: Blob,
        *,
        meta: shapes.Meta2,
        **more: Any,
    ) -> Gives:
        """Upload a picture for cash coupons · 代金券图片上传

        `POST /v3/marketing/favor/media/image-upload` (v3 reference, 1.3 and 7.10)

        Its answer may say: media_url.

        blob: the file
        meta: 文件元信息
        """
        given: Gives = self._call(
            "POST /v3/marketing/favor/media/image-upload",
            {**more, "meta": meta},
            blob,
        )
        return given

    def get_vehicle_parking_services_find(
        self,
        *,
        plate_number: str,
        openid: str,
        appid: Optional[str] = None,
        sub_mchid: Optional[str] = None,
        plate_color: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query whether a plate may park and pay without stopping · 查询车牌服务开通信息

        `GET /v3/vehicle/parking/services/find` (WeChat Pay page of 2021-08-06)

        Its answer may say: plate_number, plate_color, service_open_time, openid, service_state.

        appid: 应用ID; at most 32 characters
        sub_mchid: 子商户号; at most 32 characters
        plate_number: 车牌号
        plate_color: 车牌颜色; BLUE, GREEN, YELLOW, BLACK, WHITE, LIMEGREEN
        openid: 用户标识; at most 128 characters
        """
        given: Gives = self._call(
            "GET /v3/vehicle/parking/services/find",
            {
                **more,
                "appid": appid,
                "sub_mchid": sub_mchid,
                "plate_number": plate_number,
                "plate_color": plate_color,
                "openid": openid,
            },
        )
        return given

    def post_vehicle_parking_parkings(
        self,
        *,
        out_parking_no: str,
        plate_number: str,
        plate_color: str,
        notify_url: str,
        start_time: str,
        parking_name: str,
        free_duration: int,
        sub_mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Report that a car has entered a parking place · 创建停车入场

        `POST /v3/vehicle/parking/parkings` (WeChat Pay page of 2021-08-06)

        A repeat with the same out_parking_no is safe.

        Its answer may say: id, out_parking_no, plate_number, plate_color, start_time, parking_name,
        free_duration, state, block_reason.

        sub_mchid: 子商户号; at most 32 characters
        out_parking_no: 商户入场ID
        plate_number: 车牌号
        plate_color: 车牌颜色; BLUE, GREEN, YELLOW, BLACK, WHITE, LIMEGREEN
        notify_url: 回调通知地址; at most 256 characters
        start_time: 入场时间
        parking_name: 停车场名称
        free_duration: 免费时长
        """
        given: Gives = self._call(
            "POST /v3/vehicle/parking/parkings",
            {
                **more,
                "sub_mchid": sub_mchid,
                "out_parking_no": out_parking_no,
                "plate_number": plate_number,
                "plate_color": plate_color,
                "notify_url": notify_url,
                "start_time": start_time,
                "parking_name": parking_name,
                "free_duration": free_duration,
            },
        )
        return given

    def post_vehicle_transactions_parking(
        self,
        *,
        description: str,
        out_trade_no: str,
        trade_scene: str,
        notify_url: str,
        amount: shapes.Amount4,
        appid: Optional[str] = None,
        sub_appid: Optional[str] = None,
        sub_mchid: Optional[str] = None,
        attach: Optional[str] = None,
        goods_tag: Optional[str] = None,
        profit_sharing: Optional[Literal["Y", "N"]] = None,
        parking_info: Optional[shapes.ParkingInfo] = None,
        **more: Any,
    ) -> Gives:
        """Charge for parking · 停车扣费受理

        `POST /v3/vehicle/transactions/parking` (WeChat Pay page of 2025-03-11)

        A repeat with the same out_trade_no is safe.

        Its answer may say: appid, sub_appid, sp_mchid, sub_mchid, description, create_time,
        out_trade_no, transaction_id, trade_state, trade_state_description, success_time, bank_type,
        user_repaid, attach, trade_scene, parking_info, payer, amount, promotion_detail.

        appid: 应用ID; at most 32 characters
        sub_appid: 子商户应用ID; at most 32 characters
        sub_mchid: 子商户号; at most 32 characters
        description: 服务描述
        attach: 附加数据
        out_trade_no: 商户订单号; at most 32 characters
        trade_scene: 交易场景; PARKING
        goods_tag: 订单优惠标记
        notify_url: 回调通知地址; at most 256 characters
        profit_sharing: 分账标识
        amount: 订单金额
        parking_info: 停车场景信息
        """
        given: Gives = self._call(
            "POST /v3/vehicle/transactions/parking",
            {
                **more,
                "appid": appid,
                "sub_appid": sub_appid,
                "sub_mchid": sub_mchid,
                "description": description,
                "attach": attach,
                "out_trade_no": out_trade_no,
                "trade_scene": trade_scene,
                "goods_tag": goods_tag,
                "notify_url": notify_url,
                "profit_sharing": profit_sharing,
                "amount": amount,
                "parking_info": parking_info,
            },
        )
        return given

    def get_vehicle_transactions_out_trade_no(
        self,
        *,
        out_trade_no: str,
        sub_mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a charge for parking · 查询停车扣费订单

        `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}` (WeChat Pay page of 2021-08-06)

        Its answer may say: appid, sub_appid, sp_mchid, sub_mchid, description, create_time,
        out_trade_no, transaction_id, trade_state, trade_state_description, success_time, bank_type,
        user_repaid, attach, trade_scene, parking_info, payer, amount, promotion_detail.

        out_trade_no: 商户订单号; at most 32 characters
        sub_mchid: 子商户号; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}",
            {
                **more,
                "out_trade_no": out_trade_no,
                "sub_mchid": sub_mchid,
            },
        )
        return given

    def post_vehicle_etc_preopen(
        self,
        *,
        openid: str,
        plan_id: str,
        plate_number: str,
        identify: shapes.Identify,
        sp_appid: Optional[str] = None,
        sub_appid: Optional[str] = None,
        sub_mchid: Optional[str] = None,
        etc_device_id: Optional[str] = None,
        bank_card_no: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Prepare a user's ETC device for charges · 预开通ETC指定卡扣费

        `POST /v3/vehicle/etc/preopen` (WeChat Pay page of 2021-10-26)

        Ask by plate_number before it is repeated: a repeat may act twice.

        Its answer may say: preopen_id.

        sp_appid: 服务商应用ID; at most 32 characters
        sub_appid: 子商户应用ID; at most 32 characters
        sub_mchid: 子商户号; at most 32 characters
        openid: 用户标识; at most 128 characters
        plan_id: ETC授权扣费模板ID
        etc_device_id: ETC设备号
        plate_number: 车牌号
        identify: 实名信息
        bank_card_no: 绑定的银行卡; encrypted on its way
        """
        given: Gives = self._call(
            "POST /v3/vehicle/etc/preopen",
            {
                **more,
                "sp_appid": sp_appid,
                "sub_appid": sub_appid,
                "sub_mchid": sub_mchid,
                "openid": openid,
                "plan_id": plan_id,
                "etc_device_id": etc_device_id,
                "plate_number": plate_number,
                "identify": identify,
                "bank_card_no": bank_card_no,
            },
        )
        return given

    def get_vehicle_etc_contracts_contract_id(
        self,
        *,
        contract_id: str,
        sub_mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query an ETC contract by its number · 按协议号查询ETC签约状态

        `GET /v3/vehicle/etc/contracts/{contract_id}` (WeChat Pay page of 2019-12-26)

        Its answer may say: appid, sp_mchid, sp_openid, sub_appid, sub_mchid, sub_openid,
        contract_id, bind_state, plate_number.

        contract_id: ETC扣费授权协议号
        sub_mchid: 子商户号; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/vehicle/etc/contracts/{contract_id}",
            {
                **more,
                "contract_id": contract_id,
                "sub_mchid": sub_mchid,
            },
        )
        return given

    def get_vehicle_etc_users_contracts(
        self,
        *,
        openid: str,
        plan_id: str,
        plate_number: str,
        sub_mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a user's ETC contract · 查询用户ETC签约状态

        `GET /v3/vehicle/etc/users/{openid}/contracts` (WeChat Pay page of 2019-12-26)

        Its answer may say: appid, sp_mchid, sp_openid, sub_appid, sub_mchid, sub_openid,
        contract_id, bind_state, plate_number.

        openid: 用户标识; at most 128 characters
        sub_mchid: 子商户号; at most 32 characters
        plan_id: ETC授权扣费模板ID
        plate_number: 车牌号
        """
        given: Gives = self._call(
            "GET /v3/vehicle/etc/users/{openid}/contracts",
            {
                **more,
                "openid": openid,
                "sub_mchid": sub_mchid,
                "plan_id": plan_id,
                "plate_number": plate_number,
            },
        )
        return given

    def post_vehicle_etc_transactions_highway(
        self,
        *,
        out_trade_no: str,
        contract_id: str,
        description: str,
        highway_info: shapes.HighwayInfo,
        amount: shapes.Amount4,
        appid: Optional[str] = None,
        sub_appid: Optional[str] = None,
        sub_mchid: Optional[str] = None,
        attach: Optional[str] = None,
        goods_tag: Optional[str] = None,
        device_info: Optional[shapes.DeviceInfo] = None,
        **more: Any,
    ) -> Gives:
        """Charge for a highway · 高速场景扣款

        `POST /v3/vehicle/etc/transactions/highway` (WeChat Pay page of 2020-11-01)

        Ask by out_trade_no before it is repeated: a repeat may act twice.

        Its answer may say: mchid, sub_mchid, appid, sub_appid, out_trade_no, transaction_id,
        attach, trade_type, bank_type, success_time, trade_state, trade_state_desc, payer, amount,
        device_info, promotion_detail.

        out_trade_no: 商户订单号; at most 32 characters
        appid: 应用ID; at most 32 characters
        sub_appid: 子商户应用ID; at most 32 characters
        sub_mchid: 子商户号; at most 32 characters
        contract_id: ETC扣费授权协议号
        description: 商品信息
        attach: 附加信息
        goods_tag: 营销信息
        highway_info: 高速场景信息
        amount: 订单金额
        device_info: 设备信息
        """
        given: Gives = self._call(
            "POST /v3/vehicle/etc/transactions/highway",
            {
                **more,
                "out_trade_no": out_trade_no,
                "appid": appid,
                "sub_appid": sub_appid,
                "sub_mchid": sub_mchid,
                "contract_id": contract_id,
                "description": description,
                "attach": attach,
                "goods_tag": goods_tag,
                "highway_info": highway_info,
                "amount": amount,
                "device_info": device_info,
            },
        )
        return given

    def get_vehicle_etc_transactions_id(
        self,
        *,
        transaction_id: str,
        sub_mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a charge for a highway by WeChat Pay's number · 微信支付订单号查询高速扣款

        `GET /v3/vehicle/etc/transactions/id/{transaction_id}` (WeChat Pay page of 2020-11-01)

        Its answer may say: mchid, sub_mchid, appid, sub_appid, out_trade_no, transaction_id,
        attach, trade_type, bank_type, success_time, trade_state, trade_state_desc, payer, amount,
        device_info, promotion_detail.

        transaction_id: 微信支付订单号; at most 32 characters
        sub_mchid: 子商户号; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/vehicle/etc/transactions/id/{transaction_id}",
            {
                **more,
                "transaction_id": transaction_id,
                "sub_mchid": sub_mchid,
            },
        )
        return given

    def get_vehicle_etc_transactions_out_trade_no(
        self,
        *,
        out_trade_no: str,
        sub_mchid: Optional[str] = None,
        **more: Any,
    ) -> Gives:
        """Query a charge for a highway by the merchant's number · 商户订单号查询高速扣款

        `GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}` (WeChat Pay page of
        2020-11-01)

        Its answer may say: mchid, sub_mchid, appid, sub_appid, out_trade_no, transaction_id,
        attach, trade_type, bank_type, success_time, trade_state, trade_state_desc, payer, amount,
        device_info, promotion_detail.

        out_trade_no: 商户订单号; at most 32 characters
        sub_mchid: 子商户号; at most 32 characters
        """
        given: Gives = self._call(
            "GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}",
            {
                **more,
                "out_trade_no": out_trade_no,
                "sub_mchid": sub_mchid,
            },
        )
        return given
