# Printed from the engine's tables by tests/tests/faces.rs; do not edit.
"""What requests of version 3 hold inside: plain dicts, with their types; nothing reads this at run time.

A member that stands in the part of a class whose name ends in `May` may be missing or `None`. For a
field that is newer than this version, build the dict as `Dict[str, Any]` and cast it.
"""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional, TypedDict


class _AnswerMay(TypedDict, total=False):
    blob: bytes
    """The file, if it is a download."""


class Answer(_AnswerMay):
    """What an operation gives."""

    verified_by: Optional[str]
    """The signature's algorithm and the serial of the key that verified it; nothing if it is unsigned."""
    fields: Any
    """The answer in WeChat Pay's own fields, nested as WeChat Pay nests them."""


class _AmountMay(TypedDict, total=False):
    currency: Optional[str]
    """货币类型; at most 16 characters; CNY"""


class Amount(_AmountMay):
    total: int
    """总金额"""


class Identity(TypedDict):
    type: str
    """证件类型; IDCARD, HONGKONG_MACAO, HONGKONG_MACAO_RESIDENT, TAIWAN_RESIDENT, FOREIGN_RESIDENT, OVERSEA_PASSPORT"""
    number: str
    """证件号; encrypted on its way"""
    name: str
    """姓名; encrypted on its way"""


class _PayerMay(TypedDict, total=False):
    identity: Optional[Identity]
    """实名支付"""


class Payer(_PayerMay):
    openid: str
    """用户标识; at most 128 characters"""


class _GoodsDetailMay(TypedDict, total=False):
    wechatpay_goods_id: Optional[str]
    """微信支付商品编码; at most 32 characters"""
    goods_name: Optional[str]
    """商品名称; at most 256 characters"""


class GoodsDetail(_GoodsDetailMay):
    merchant_goods_id: str
    """商户侧商品编码; at most 32 characters"""
    quantity: int
    """商品数量"""
    unit_price: int
    """商品单价"""


class Detail(TypedDict, total=False):
    cost_price: Optional[int]
    """订单原价"""
    invoice_id: Optional[str]
    """商品小票ID; at most 32 characters"""
    goods_detail: Optional[List[GoodsDetail]]
    """单品列表"""


class _StoreInfoMay(TypedDict, total=False):
    name: Optional[str]
    """门店名称; at most 256 characters"""
    area_code: Optional[str]
    """地区编码; at most 32 characters"""
    address: Optional[str]
    """详细地址; at most 512 characters"""


class StoreInfo(_StoreInfoMay):
    id: str
    """门店编号; at most 32 characters"""


class SceneInfo(TypedDict, total=False):
    payer_client_ip: Optional[str]
    """用户终端IP; at most 45 characters"""
    device_id: Optional[str]
    """商户端设备号; at most 32 characters"""
    store_info: Optional[StoreInfo]
    """商户门店信息"""


class SettleInfo(TypedDict, total=False):
    profit_sharing: Optional[bool]
    """是否指定分账"""


class SubsidyPlan(TypedDict):
    subsidy_installment_num: int
    """贴息期数"""
    subsidy_percent: int
    """贴息比例"""


class SubsidyDetail(TypedDict):
    subsidy_period_type: str
    """贴息方案类型; DAILY, PERIOD"""
    subsidy_plan: List[SubsidyPlan]
    """贴息方案列表"""


class SubsidyInfo(TypedDict, total=False):
    subsidy_detail: Optional[List[SubsidyDetail]]
    """贴息详情列表"""


class Payer2(TypedDict, total=False):
    identity: Optional[Identity]
    """实名支付"""


class _H5InfoMay(TypedDict, total=False):
    app_name: Optional[str]
    """应用名称; at most 64 characters"""
    app_url: Optional[str]
    """网站URL; at most 128 characters"""
    bundle_id: Optional[str]
    """iOS平台BundleID; at most 128 characters"""
    package_name: Optional[str]
    """Android平台PackageName; at most 128 characters"""


class H5Info(_H5InfoMay):
    type: str
    """场景类型; at most 32 characters; Wap, iOS, Android"""


class _SceneInfo2May(TypedDict, total=False):
    device_id: Optional[str]
    """商户端设备号; at most 32 characters"""
    store_info: Optional[StoreInfo]
    """商户门店信息"""


class SceneInfo2(_SceneInfo2May):
    payer_client_ip: str
    """用户终端IP; at most 45 characters"""
    h5_info: H5Info
    """H5场景信息"""


class Payer3(TypedDict):
    auth_code: str
    """付款码; at most 32 characters"""


class _GoodsDetail2May(TypedDict, total=False):
    wxpay_goods_id: Optional[str]
    """微信支付商品编码; at most 32 characters"""
    goods_name: Optional[str]
    """商品名称; at most 256 characters"""


class GoodsDetail2(_GoodsDetail2May):
    merchant_goods_id: str
    """商户侧商品编码; at most 32 characters"""
    quantity: int
    """商品数量"""
    unit_price: int
    """商品单价"""


class Detail2(TypedDict, total=False):
    cost_price: Optional[int]
    """订单原价"""
    invoice_id: Optional[str]
    """商品小票ID; at most 32 characters"""
    goods_detail: Optional[List[GoodsDetail2]]
    """单品列表"""


class StoreInfo2(TypedDict, total=False):
    id: Optional[str]
    """门店编号; at most 32 characters"""
    out_id: Optional[str]
    """商家自定义编码; at most 256 characters"""


class _SceneInfo3May(TypedDict, total=False):
    device_id: Optional[str]
    """商户端设备号; at most 32 characters"""
    device_ip: Optional[str]
    """商户端设备IP; at most 45 characters"""


class SceneInfo3(_SceneInfo3May):
    store_info: StoreInfo2
    """商户门店信息"""


class Payer4(TypedDict, total=False):
    sp_openid: Optional[str]
    """用户在服务商应用下的标识; at most 128 characters"""
    sub_openid: Optional[str]
    """用户在子商户应用下的标识; at most 128 characters"""
    identity: Optional[Identity]
    """实名支付"""


class SettleInfo2(TypedDict, total=False):
    profit_sharing: Optional[bool]
    """是否指定分账"""
    subsidy_amount: Optional[int]
    """补差金额"""


class Amount2(TypedDict):
    total_amount: int
    """标价金额"""
    currency: str
    """标价币种; at most 16 characters; CNY"""


class _SubOrdersMay(TypedDict, total=False):
    sub_mchid: Optional[str]
    """二级商户号; at most 32 characters"""
    sub_appid: Optional[str]
    """子商户应用ID; at most 32 characters"""
    goods_tag: Optional[str]
    """订单优惠标记; at most 256 characters"""
    detail: Optional[str]
    """商品详情; at most 6000 characters"""
    settle_info: Optional[SettleInfo2]
    """结算信息"""


class SubOrders(_SubOrdersMay):
    mchid: str
    """子单商户号; at most 32 characters"""
    out_trade_no: str
    """子单商户订单号; at most 32 characters"""
    description: str
    """商品描述; at most 127 characters"""
    attach: str
    """附加数据; at most 128 characters"""
    amount: Amount2
    """订单金额"""


class _SceneInfo4May(TypedDict, total=False):
    device_id: Optional[str]
    """商户端设备号; at most 32 characters"""


class SceneInfo4(_SceneInfo4May):
    payer_client_ip: str
    """用户终端IP; at most 45 characters"""


class CombinePayerInfo(TypedDict, total=False):
    openid: Optional[str]
    """用户标识; at most 128 characters"""
    sub_openid: Optional[str]
    """用户子标识; at most 128 characters"""
    identity: Optional[Identity]
    """实名支付"""


class _SceneInfo5May(TypedDict, total=False):
    device_id: Optional[str]
    """商户端设备号; at most 32 characters"""


class SceneInfo5(_SceneInfo5May):
    payer_client_ip: str
    """用户终端IP; at most 45 characters"""
    h5_info: H5Info
    """H5场景信息"""


class _SubOrders2May(TypedDict, total=False):
    sub_mchid: Optional[str]
    """二级商户号; at most 32 characters"""
    sub_appid: Optional[str]
    """子商户应用ID; at most 32 characters"""


class SubOrders2(_SubOrders2May):
    mchid: str
    """子单商户号; at most 32 characters"""
    out_trade_no: str
    """子单商户订单号; at most 32 characters"""


class From(TypedDict):
    account: str
    """出资账户类型; at most 32 characters; AVAILABLE, UNAVAILABLE"""
    amount: int
    """出资金额"""


_Amount3May = TypedDict("_Amount3May", {
    "from": "Optional[List[From]]",  # 退款出资账户及金额
}, total=False)


class Amount3(_Amount3May):
    refund: int
    """退款金额"""
    total: int
    """原订单金额"""
    currency: str
    """退款币种; at most 16 characters; CNY"""


class _GoodsDetail3May(TypedDict, total=False):
    wechatpay_goods_id: Optional[str]
    """微信支付商品编码; at most 32 characters"""
    goods_name: Optional[str]
    """商品名称; at most 256 characters"""


class GoodsDetail3(_GoodsDetail3May):
    merchant_goods_id: str
    """商户侧商品编码; at most 32 characters"""
    unit_price: int
    """商品单价"""
    refund_amount: int
    """商品退款金额"""
    refund_quantity: int
    """商品退货数量"""


class _ReceiversMay(TypedDict, total=False):
    name: Optional[str]
    """分账接收方姓名; encrypted on its way"""


class Receivers(_ReceiversMay):
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]
    """分账接收方类型"""
    account: str
    """分账接收方账号; at most 64 characters"""
    amount: int
    """分账金额"""
    description: str
    """分账描述; at most 80 characters"""


class TransferSceneReportInfos(TypedDict):
    info_type: str
    """信息类型; at most 15 characters"""
    info_content: str
    """信息内容; at most 32 characters"""


class UserRecvStyle(TypedDict):
    type: str
    """用户收款样式类型; CONFIRM_PAGE, RED_PACKET"""


class SceneInfo6(TypedDict, total=False):
    client_ip: Optional[str]
    """用户终端IP; at most 45 characters"""
    device_id: Optional[str]
    """用户设备ID"""
    device_type: Optional[str]
    """用户设备类型; IOS, ANDROID, HARMONY, OTHER"""


class AuthorizationInfo(TypedDict):
    user_display_name: str
    """用户展示名称"""
    out_authorization_no: str
    """商户侧授权单号; at most 32 characters"""
    authorization_notify_url: str
    """授权结果通知地址; at most 256 characters"""


class _TransferDetailListMay(TypedDict, total=False):
    user_name: Optional[str]
    """收款用户姓名; encrypted on its way"""
    user_id_card: Optional[str]
    """收款用户身份证; encrypted on its way"""


class TransferDetailList(_TransferDetailListMay):
    out_detail_no: str
    """商家明细单号; at most 32 characters"""
    transfer_amount: int
    """转账金额"""
    transfer_remark: str
    """转账备注; at most 32 characters"""
    openid: str
    """收款用户OpenID; at most 128 characters"""


class _MetaMay(TypedDict, total=False):
    sha256: Optional[str]
    """文件摘要; at most 64 characters"""


class Meta(_MetaMay):
    filename: str
    """文件名; at most 128 characters"""


class MiniProgramJumpInfo(TypedDict):
    appid: str
    """跳转小程序应用ID"""
    path: str
    """跳转小程序页面路径"""
    text: str
    """跳转小程序页面名称"""


class Text(TypedDict, total=False):
    text: Optional[str]
    """文本内容"""
    color: Optional[str]
    """文本颜色; DEFAULT, SECONDARY"""
    is_bold: Optional[bool]
    """是否粗体"""


class Image(TypedDict, total=False):
    media_id: Optional[str]
    """媒体ID"""
    image_style_type: Optional[str]
    """图片样式类型; IMAGE_STYLE_TYPE_NARROW, IMAGE_STYLE_TYPE_WIDE"""


class Blocks(TypedDict, total=False):
    type: Optional[str]
    """消息块类型; TEXT, IMAGE, LINK, FAQ_LIST, BUTTON, BUTTON_GROUP"""
    text: Optional[Text]
    """文本"""
    image: Optional[Image]
    """图片"""
    link: Optional[Dict[str, Any]]
    """链接"""
    faq_list: Optional[Dict[str, Any]]
    """常见问题列表"""
    button: Optional[Dict[str, Any]]
    """按钮"""
    button_group: Optional[Dict[str, Any]]
    """按钮组"""


class Message(TypedDict, total=False):
    blocks: Optional[List[Blocks]]
    """消息块"""
    sender_identity: Optional[str]
    """发送者身份类别; UNKNOWN, MANUAL, MACHINE"""
    custom_data: Optional[str]
    """自定义透传信息"""


class _Meta2May(TypedDict, total=False):
    sha256: Optional[str]
    """文件摘要; at most 64 characters"""


class Meta2(_Meta2May):
    filename: str
    """文件名"""


class _PostPaymentsMay(TypedDict, total=False):
    amount: Optional[int]
    """金额"""
    description: Optional[str]
    """计费说明"""
    count: Optional[int]
    """付费数量"""


class PostPayments(_PostPaymentsMay):
    name: str
    """付费项目名称"""


class _PostDiscountsMay(TypedDict, total=False):
    description: Optional[str]
    """优惠说明"""
    count: Optional[int]
    """优惠数量"""


class PostDiscounts(_PostDiscountsMay):
    name: str
    """优惠名称"""


class _TimeRangeMay(TypedDict, total=False):
    end_time: Optional[str]
    """服务结束时间"""
    start_time_remark: Optional[str]
    """服务开始时间备注"""
    end_time_remark: Optional[str]
    """服务结束时间备注"""


class TimeRange(_TimeRangeMay):
    start_time: str
    """服务开始时间"""


class Location(TypedDict, total=False):
    start_location: Optional[str]
    """服务开始地点"""
    end_location: Optional[str]
    """服务结束地点"""


class _RiskFundMay(TypedDict, total=False):
    description: Optional[str]
    """风险说明"""


class RiskFund(_RiskFundMay):
    name: str
    """风险名称; DEPOSIT, ADVANCE, CASH_DEPOSIT, ESTIMATE_ORDER_COST"""
    amount: int
    """风险金额"""


class Device(TypedDict, total=False):
    start_device_id: Optional[str]
    """服务开始的设备ID"""
    end_device_id: Optional[str]
    """服务结束的设备ID"""
    materiel_no: Optional[str]
    """物料编码"""


class PostDiscounts2(TypedDict, total=False):
    name: Optional[str]
    """优惠名称"""
    description: Optional[str]
    """优惠说明"""
    amount: Optional[int]
    """优惠金额"""
    count: Optional[int]
    """优惠数量"""


class _PostDiscounts3May(TypedDict, total=False):
    description: Optional[str]
    """优惠说明"""
    amount: Optional[int]
    """优惠金额"""
    count: Optional[int]
    """优惠数量"""


class PostDiscounts3(_PostDiscounts3May):
    name: str
    """优惠名称"""


class TimeRange2(TypedDict, total=False):
    start_time: Optional[str]
    """服务开始时间"""
    end_time: Optional[str]
    """服务结束时间"""
    start_time_remark: Optional[str]
    """服务开始时间备注"""
    end_time_remark: Optional[str]
    """服务结束时间备注"""


class Location2(TypedDict, total=False):
    end_location: Optional[str]
    """服务结束地点"""


class Detail3(TypedDict, total=False):
    paid_time: Optional[str]
    """收款成功时间"""


class PostPayments2(TypedDict, total=False):
    name: Optional[str]
    """付费项目名称"""
    amount: Optional[int]
    """金额"""
    description: Optional[str]
    """计费说明"""
    count: Optional[int]
    """付费数量"""


class _StockUseRuleMay(TypedDict, total=False):
    max_amount_by_day: Optional[int]
    """单天发放上限金额"""


class StockUseRule(_StockUseRuleMay):
    max_coupons: int
    """发放总上限"""
    max_amount: int
    """总预算"""
    max_coupons_per_user: int
    """单个用户可领个数"""
    natural_person_limit: bool
    """是否开启自然人限制"""
    prevent_api_abuse: bool
    """是否开启防刷拦截"""


class PatternInfo(TypedDict, total=False):
    description: Optional[str]
    """使用说明"""
    merchant_logo: Optional[str]
    """商户logo"""
    merchant_name: Optional[str]
    """品牌名称"""
    background_color: Optional[str]
    """背景颜色"""
    coupon_image: Optional[str]
    """券详情图片"""
    jump_target: Optional[str]
    """卡包跳转目标; PAYMENT_CODE, MINI_PROGRAM, DEFAULT_PAGE"""
    mini_program_appid: Optional[str]
    """小程序应用ID"""
    mini_program_path: Optional[str]
    """小程序页面路径"""


class FixedNormalCoupon(TypedDict, total=False):
    coupon_amount: Optional[int]
    """面额"""
    transaction_minimum: Optional[int]
    """门槛"""


class LimitCard(TypedDict, total=False):
    name: Optional[str]
    """银行卡名称"""
    bin: Optional[List[str]]
    """指定卡BIN"""


class CouponUseRule(TypedDict, total=False):
    fixed_normal_coupon: Optional[FixedNormalCoupon]
    """固定面额满减券使用规则"""
    goods_tag: Optional[List[str]]
    """订单优惠标记"""
    limit_pay: Optional[List[str]]
    """指定付款方式"""
    limit_card: Optional[LimitCard]
    """指定银行卡"""
    trade_type: Optional[List[str]]
    """支付方式"""
    combine_use: Optional[bool]
    """是否可叠加其他优惠"""
    available_items: Optional[List[str]]
    """可核销商品编码"""
    unavailable_items: Optional[List[str]]
    """不可核销商品编码"""
    available_merchants: Optional[List[str]]
    """可用商户号"""


class _Amount4May(TypedDict, total=False):
    currency: Optional[str]
    """货币类型; CNY"""


class Amount4(_Amount4May):
    total: int
    """订单金额"""


class ParkingInfo(TypedDict):
    parking_id: str
    """停车入场ID"""
    plate_number: str
    """车牌号"""
    plate_color: str
    """车牌颜色; BLUE, GREEN, YELLOW, BLACK, WHITE, LIMEGREEN"""
    start_time: str
    """入场时间"""
    end_time: str
    """出场时间"""
    parking_name: str
    """停车场名称"""
    charging_duration: int
    """计费时长"""
    device_id: str
    """停车场设备ID"""


class Identify(TypedDict):
    encrypted_real_name: str
    """姓名; encrypted on its way"""
    encrypted_credential_id: str
    """证件号码; encrypted on its way"""
    credential_type: str
    """证件类型"""


class _HighwayInfoMay(TypedDict, total=False):
    car_type: Optional[str]
    """车辆类型"""
    exit: Optional[str]
    """出口名称"""
    carrying_capacity: Optional[int]
    """承载人数"""
    carrying_range: Optional[str]
    """荷载范围"""


class HighwayInfo(_HighwayInfoMay):
    plate_number: str
    """车牌号"""
    start_time: str
    """入站时间"""
    end_time: str
    """出站时间"""
    channel_type: str
    """通道类型"""
    entrance: str
    """入口名称"""


class _DeviceInfoMay(TypedDict, total=False):
    device_id: Optional[str]
    """商户端设备号"""


class DeviceInfo(_DeviceInfoMay):
    device_ip: str
    """商户端设备IP"""
