// Printed from the engine's tables by tests/tests/faces.rs; do not edit.

import type { File, Whole } from '../shell/values.cjs';

/**
 * Every operation that WeChat Pay offers, by its request line: what it takes and what its answer may say, in WeChat
 * Pay's own names.
 *
 * The merchant's number, the app's id, `nonce_str`, `sign_type` and `sign` are added. Sensitive fields of v3 are
 * given as they are and encrypted on their way.
 */
export interface Operations {
  /**
   * Place an order 统一下单
   *
   * Source: WeChat Pay page of 2026-03-30; v2 reference, 2.1 and A
   */
  'POST /pay/unifiedorder': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version?: '1.0' | (string & {}) | null | undefined;
      /** 是否指定服务商分账, at most 1 bytes */
      readonly profit_sharing?: 'N' | 'Y' | null | undefined;
      /** 设备号, at most 32 bytes */
      readonly device_info?: string | null | undefined;
      /** 商品描述, at most 127 bytes */
      readonly body: string;
      /** 商品详情, at most 6000 bytes */
      readonly detail?: string | object | null | undefined;
      /** 附加数据, at most 127 bytes */
      readonly attach?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no: string;
      /** 标价币种, at most 16 bytes */
      readonly fee_type?: string | null | undefined;
      /** 标价金额 */
      readonly total_fee: Whole;
      /** 终端IP, at most 64 bytes */
      readonly spbill_create_ip: string;
      /** 交易起始时间, at most 14 bytes */
      readonly time_start?: string | null | undefined;
      /** 交易结束时间, at most 14 bytes */
      readonly time_expire?: string | null | undefined;
      /** 订单优惠标记, at most 32 bytes */
      readonly goods_tag?: string | null | undefined;
      /** 通知地址, at most 256 bytes */
      readonly notify_url: string;
      /** 交易类型, at most 16 bytes */
      readonly trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB';
      /** 商品ID, at most 32 bytes */
      readonly product_id?: string | null | undefined;
      /** 指定支付方式, at most 32 bytes */
      readonly limit_pay?: string | null | undefined;
      /** 用户标识, at most 128 bytes */
      readonly openid?: string | null | undefined;
      /** 电子发票入口开放标识, at most 8 bytes */
      readonly receipt?: 'Y' | 'N' | (string & {}) | null | undefined;
      /** 场景信息, at most 256 bytes */
      readonly scene_info?: string | object | null | undefined;
      /** 证件类型, at most 32 bytes */
      readonly user_type?: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | (string & {}) | null | undefined;
      /** 证件号, at most 32 bytes */
      readonly user_creid?: string | null | undefined;
      /** 姓名, at most 64 bytes */
      readonly user_truename?: string | null | undefined;
      /** 子商户应用ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 用户子标识, at most 128 bytes */
      readonly sub_openid?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 预支付交易会话标识 */
        readonly prepay_id?: string;
        /** 二维码链接 */
        readonly code_url?: string;
        /** 支付跳转链接 */
        readonly mweb_url?: string;
        /** 营销详情 */
        readonly promotion_detail?: string;
        /** 子商户应用ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
      };
    };
  };
  /**
   * Charge a payer's payment code 提交付款码支付
   *
   * Source: WeChat Pay page of 2026-04-24; v2 reference, 2.2 and A
   */
  'POST /pay/micropay': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version?: string | null | undefined;
      /** 是否指定服务商分账, at most 1 bytes */
      readonly profit_sharing?: 'N' | 'Y' | null | undefined;
      /** 是否押金支付, at most 1 bytes */
      readonly deposit?: 'Y' | 'N' | null | undefined;
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 设备号, at most 32 bytes */
      readonly device_info?: string | null | undefined;
      /** 商品描述, at most 127 bytes */
      readonly body: string;
      /** 商品详情, at most 6000 bytes */
      readonly detail?: string | object | null | undefined;
      /** 附加数据, at most 127 bytes */
      readonly attach?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no: string;
      /** 订单金额 */
      readonly total_fee: Whole;
      /** 货币类型, at most 16 bytes */
      readonly fee_type?: string | null | undefined;
      /** 终端IP, at most 64 bytes */
      readonly spbill_create_ip: string;
      /** 订单优惠标记, at most 32 bytes */
      readonly goods_tag?: string | null | undefined;
      /** 指定支付方式, at most 32 bytes */
      readonly limit_pay?: string | null | undefined;
      /** 交易起始时间, at most 14 bytes */
      readonly time_start?: string | null | undefined;
      /** 交易结束时间, at most 14 bytes */
      readonly time_expire?: string | null | undefined;
      /** 电子发票入口开放标识, at most 8 bytes */
      readonly receipt?: string | null | undefined;
      /** 授权码, at most 128 bytes */
      readonly auth_code: string;
      /** 场景信息, at most 256 bytes */
      readonly scene_info?: string | object | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 是否关注公众账号 */
        readonly is_subscribe?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 付款银行 */
        readonly bank_type?: string;
        /** 货币类型 */
        readonly fee_type?: string;
        /** 订单金额 */
        readonly total_fee?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 代金券金额 */
        readonly coupon_fee?: string;
        /** 现金支付货币类型 */
        readonly cash_fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 商家数据包 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly time_end?: string;
        /** 营销详情 */
        readonly promotion_detail?: string;
        /** 用户子标识 */
        readonly sub_openid?: string;
        /** 是否关注子公众账号 */
        readonly sub_is_subscribe?: string;
      };
    };
  };
  /**
   * Query an order 查询订单
   *
   * Exactly one of: transaction_id, out_trade_no.
   * Source: WeChat Pay page of 2026-04-24; v2 reference, 2.3 and A
   */
  'POST /pay/orderquery': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version?: '1.0' | (string & {}) | null | undefined;
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 是否关注公众账号 */
        readonly is_subscribe?: string;
        /** 用户子标识 */
        readonly sub_openid?: string;
        /** 是否关注子公众账号 */
        readonly sub_is_subscribe?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 交易状态 */
        readonly trade_state?: string;
        /** 付款银行 */
        readonly bank_type?: string;
        /** 标价金额 */
        readonly total_fee?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 标价币种 */
        readonly fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 现金支付币种 */
        readonly cash_fee_type?: string;
        /** 代金券金额 */
        readonly coupon_fee?: string;
        /** 代金券使用数量 */
        readonly coupon_count?: string;
        /** 代金券类型 */
        readonly [name: `coupon_type_${number}`]: string | undefined;
        /** 代金券ID */
        readonly [name: `coupon_id_${number}`]: string | undefined;
        /** 单个代金券支付金额 */
        readonly [name: `coupon_fee_${number}`]: string | undefined;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 附加数据 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly time_end?: string;
        /** 交易状态描述 */
        readonly trade_state_desc?: string;
        /** 营销详情 */
        readonly promotion_detail?: string;
        /** 押金消费金额 */
        readonly consume_fee?: string;
      };
    };
  };
  /**
   * Close an unpaid order 关闭订单
   *
   * Source: v2 reference, 2.4 and A
   */
  'POST /pay/closeorder': {
    params: {
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no: string;
      /** 子商户应用ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 业务结果描述 */
        readonly result_msg?: string;
        /** 子商户应用ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
      };
    };
  };
  /**
   * Reverse a payment-code order 撤销订单
   *
   * Exactly one of: transaction_id, out_trade_no.
   * Source: v2 reference, 2.5 and A
   */
  'POST /secapi/pay/reverse': {
    params: {
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 是否重调 */
        readonly recall?: string;
      };
    };
  };
  /**
   * Ask for a refund 申请退款
   *
   * Exactly one of: transaction_id, out_trade_no.
   * Source: v2 reference, 2.6 and A
   */
  'POST /secapi/pay/refund': {
    params: {
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
      /** 商户退款单号, at most 64 bytes */
      readonly out_refund_no: string;
      /** 订单金额 */
      readonly total_fee: Whole;
      /** 退款金额 */
      readonly refund_fee: Whole;
      /** 退款货币种类, at most 8 bytes */
      readonly refund_fee_type?: string | null | undefined;
      /** 退款原因, at most 80 bytes */
      readonly refund_desc?: string | null | undefined;
      /** 退款资金来源, at most 30 bytes */
      readonly refund_account?: string | null | undefined;
      /** 退款结果通知url, at most 256 bytes */
      readonly notify_url?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 微信订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 商户退款单号 */
        readonly out_refund_no?: string;
        /** 微信退款单号 */
        readonly refund_id?: string;
        /** 退款金额 */
        readonly refund_fee?: string;
        /** 应结退款金额 */
        readonly settlement_refund_fee?: string;
        /** 标价金额 */
        readonly total_fee?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 标价币种 */
        readonly fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 现金支付币种 */
        readonly cash_fee_type?: string;
        /** 现金退款金额 */
        readonly cash_refund_fee?: string;
        /** 代金券类型 */
        readonly [name: `coupon_type_${number}`]: string | undefined;
        /** 代金券退款总金额 */
        readonly coupon_refund_fee?: string;
        /** 单个代金券退款金额 */
        readonly [name: `coupon_refund_fee_${number}`]: string | undefined;
        /** 退款代金券使用数量 */
        readonly coupon_refund_count?: string;
        /** 退款代金券ID */
        readonly [name: `coupon_refund_id_${number}`]: string | undefined;
      };
    };
  };
  /**
   * Ask for a refund with single-item promotions 申请退款
   *
   * Exactly one of: transaction_id, out_trade_no.
   * Source: v2 reference, 2.6 and A
   */
  'POST /secapi/pay/refundv2': {
    params: {
      /** 退款包含的商品列表信息, at most 6000 bytes */
      readonly detail?: string | object | null | undefined;
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
      /** 商户退款单号, at most 64 bytes */
      readonly out_refund_no: string;
      /** 订单金额 */
      readonly total_fee: Whole;
      /** 退款金额 */
      readonly refund_fee: Whole;
      /** 退款货币种类, at most 8 bytes */
      readonly refund_fee_type?: string | null | undefined;
      /** 退款原因, at most 80 bytes */
      readonly refund_desc?: string | null | undefined;
      /** 退款资金来源, at most 30 bytes */
      readonly refund_account?: string | null | undefined;
      /** 退款结果通知url, at most 256 bytes */
      readonly notify_url?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 微信订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 商户退款单号 */
        readonly out_refund_no?: string;
        /** 微信退款单号 */
        readonly refund_id?: string;
        /** 退款金额 */
        readonly refund_fee?: string;
        /** 应结退款金额 */
        readonly settlement_refund_fee?: string;
        /** 标价金额 */
        readonly total_fee?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 标价币种 */
        readonly fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 现金支付币种 */
        readonly cash_fee_type?: string;
        /** 现金退款金额 */
        readonly cash_refund_fee?: string;
        /** 代金券类型 */
        readonly [name: `coupon_type_${number}`]: string | undefined;
        /** 代金券退款总金额 */
        readonly coupon_refund_fee?: string;
        /** 单个代金券退款金额 */
        readonly [name: `coupon_refund_fee_${number}`]: string | undefined;
        /** 退款代金券使用数量 */
        readonly coupon_refund_count?: string;
        /** 退款代金券ID */
        readonly [name: `coupon_refund_id_${number}`]: string | undefined;
        /** 营销详情 */
        readonly promotion_detail?: string;
      };
    };
  };
  /**
   * Query refunds 查询退款
   *
   * Exactly one of: refund_id, out_refund_no, transaction_id, out_trade_no.
   * Source: v2 reference, 2.7 and A
   */
  'POST /pay/refundquery': {
    params: {
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
      /** 商户退款单号, at most 64 bytes */
      readonly out_refund_no?: string | null | undefined;
      /** 微信退款单号, at most 32 bytes */
      readonly refund_id?: string | null | undefined;
      /** 偏移量 */
      readonly offset?: Whole | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 订单总退款次数 */
        readonly total_refund_count?: string;
        /** 微信订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 订单金额 */
        readonly total_fee?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 货币种类 */
        readonly fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 退款笔数 */
        readonly refund_count?: string;
        /** 商户退款单号 */
        readonly [name: `out_refund_no_${number}`]: string | undefined;
        /** 微信退款单号 */
        readonly [name: `refund_id_${number}`]: string | undefined;
        /** 退款渠道 */
        readonly [name: `refund_channel_${number}`]: string | undefined;
        /** 申请退款金额 */
        readonly [name: `refund_fee_${number}`]: string | undefined;
        /** 退款金额 */
        readonly [name: `settlement_refund_fee_${number}`]: string | undefined;
        /** 代金券类型 */
        readonly [name: `coupon_type_${number}_${number}`]: string | undefined;
        /** 总代金券退款金额 */
        readonly [name: `coupon_refund_fee_${number}`]: string | undefined;
        /** 退款代金券使用数量 */
        readonly [name: `coupon_refund_count_${number}`]: string | undefined;
        /** 退款代金券ID */
        readonly [name: `coupon_refund_id_${number}_${number}`]: string | undefined;
        /** 单个代金券退款金额 */
        readonly [name: `coupon_refund_fee_${number}_${number}`]: string | undefined;
        /** 退款状态 */
        readonly [name: `refund_status_${number}`]: string | undefined;
        /** 退款资金来源 */
        readonly [name: `refund_account_${number}`]: string | undefined;
        /** 退款入账账户 */
        readonly [name: `refund_recv_accout_${number}`]: string | undefined;
        /** 退款成功时间 */
        readonly [name: `refund_success_time_${number}`]: string | undefined;
      };
    };
  };
  /**
   * Query refunds with single-item promotions 查询退款
   *
   * Exactly one of: refund_id, out_refund_no, transaction_id, out_trade_no.
   * Source: v2 reference, 2.7 and A
   */
  'POST /pay/refundqueryv2': {
    params: {
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
      /** 商户退款单号, at most 64 bytes */
      readonly out_refund_no?: string | null | undefined;
      /** 微信退款单号, at most 32 bytes */
      readonly refund_id?: string | null | undefined;
      /** 偏移量 */
      readonly offset?: Whole | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 订单总退款次数 */
        readonly total_refund_count?: string;
        /** 微信订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 订单金额 */
        readonly total_fee?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 货币种类 */
        readonly fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 退款笔数 */
        readonly refund_count?: string;
        /** 商户退款单号 */
        readonly [name: `out_refund_no_${number}`]: string | undefined;
        /** 微信退款单号 */
        readonly [name: `refund_id_${number}`]: string | undefined;
        /** 退款渠道 */
        readonly [name: `refund_channel_${number}`]: string | undefined;
        /** 申请退款金额 */
        readonly [name: `refund_fee_${number}`]: string | undefined;
        /** 退款金额 */
        readonly [name: `settlement_refund_fee_${number}`]: string | undefined;
        /** 代金券类型 */
        readonly [name: `coupon_type_${number}_${number}`]: string | undefined;
        /** 总代金券退款金额 */
        readonly [name: `coupon_refund_fee_${number}`]: string | undefined;
        /** 退款代金券使用数量 */
        readonly [name: `coupon_refund_count_${number}`]: string | undefined;
        /** 退款代金券ID */
        readonly [name: `coupon_refund_id_${number}_${number}`]: string | undefined;
        /** 单个代金券退款金额 */
        readonly [name: `coupon_refund_fee_${number}_${number}`]: string | undefined;
        /** 退款状态 */
        readonly [name: `refund_status_${number}`]: string | undefined;
        /** 退款资金来源 */
        readonly [name: `refund_account_${number}`]: string | undefined;
        /** 退款入账账户 */
        readonly [name: `refund_recv_accout_${number}`]: string | undefined;
        /** 退款成功时间 */
        readonly [name: `refund_success_time_${number}`]: string | undefined;
        /** 营销详情 */
        readonly promotion_detail?: string;
      };
    };
  };
  /**
   * Download the trade bill of a day 下载对账单
   *
   * Source: v2 reference, 6.1 and A
   */
  'POST /pay/downloadbill': {
    params: {
      /** 对账单日期, at most 8 bytes */
      readonly bill_date: string;
      /** 账单类型, at most 8 bytes */
      readonly bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | null | undefined;
      /** 压缩账单 */
      readonly tar_type?: 'GZIP' | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 错误码 */
        readonly error_code?: string;
      };
    } & Partial<File>;
  };
  /**
   * Download the fund-flow bill of a day 下载资金账单
   *
   * Source: v2 reference, 6.3 and A
   */
  'POST /pay/downloadfundflow': {
    params: {
      /** 资金账单日期, at most 8 bytes */
      readonly bill_date: string;
      /** 资金账户类型, at most 8 bytes */
      readonly account_type: 'Basic' | 'Operation' | 'Fees';
      /** 压缩账单, at most 8 bytes */
      readonly tar_type?: 'GZIP' | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
      };
    } & Partial<File>;
  };
  /**
   * Place a combined order 合单下单
   *
   * Source: v2 reference, 2.18 and A
   */
  'POST /pay/combinedorder': {
    params: {
      /** 设备号, at most 32 bytes */
      readonly device_info?: string | null | undefined;
      /** 合单商户订单号, at most 32 bytes */
      readonly combine_out_trade_no: string;
      /** 终端IP, at most 64 bytes */
      readonly spbill_create_ip: string;
      /** 交易起始时间, at most 14 bytes */
      readonly time_start?: string | null | undefined;
      /** 交易结束时间, at most 14 bytes */
      readonly time_expire?: string | null | undefined;
      /** 通知地址, at most 256 bytes */
      readonly notify_url: string;
      /** 交易类型 */
      readonly trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB';
      /** 商品ID, at most 32 bytes */
      readonly product_id?: string | null | undefined;
      /** 合单用户标识, at most 128 bytes */
      readonly combine_openid?: string | null | undefined;
      /** 场景信息, at most 256 bytes */
      readonly scene_info: string | object;
      /** 子单信息, at most 10240 bytes */
      readonly sub_order_list: string | object;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 合单appid */
        readonly combine_appid?: string;
        /** 合单商户号 */
        readonly combine_mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 二维码链接 */
        readonly code_url?: string;
        /** 预支付交易会话标识 */
        readonly prepay_id?: string;
        /** H5支付跳转链接 */
        readonly mweb_url?: string;
      };
    };
  };
  /**
   * Query a combined order 合单查单
   *
   * Source: v2 reference, 2.18 and A
   */
  'POST /pay/querycombinedorder': {
    params: {
      /** 合单商户订单号, at most 32 bytes */
      readonly combine_out_trade_no: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 合单appid */
        readonly combine_appid?: string;
        /** 合单商户号 */
        readonly combine_mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 合单用户标识 */
        readonly combine_openid?: string;
        /** 合单商户订单号 */
        readonly combine_out_trade_no?: string;
        /** 业务结果描述 */
        readonly result_msg?: string;
        /** 交易状态 */
        readonly trade_state?: string;
        /** 交易状态描述 */
        readonly trade_state_desc?: string;
        /** 子单信息 */
        readonly sub_order_list?: string;
      };
    };
  };
  /**
   * Close a combined order 合单关单
   *
   * Source: v2 reference, 2.18 and A
   */
  'POST /pay/closecombinedorder': {
    params: {
      /** 合单商户订单号, at most 32 bytes */
      readonly combine_out_trade_no: string;
      /** 子单信息, at most 10240 bytes */
      readonly sub_order_list: string | object;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 合单appid */
        readonly combine_appid?: string;
        /** 合单商户号 */
        readonly combine_mch_id?: string;
      };
    };
  };
  /**
   * Get the credential of a face-payment device 人脸识别SDK-获取调用凭证
   *
   * Source: v2 reference, 2.18 and A
   */
  'POST /face/get_wxpayface_authinfo': {
    params: {
      /** 门店编号, at most 32 bytes */
      readonly store_id: string;
      /** 门店名称, at most 128 bytes */
      readonly store_name: string;
      /** 终端设备编号, at most 32 bytes */
      readonly device_id: string;
      /** 附加字段 */
      readonly attach?: string | null | undefined;
      /** 初始化数据, at most 2048 bytes */
      readonly rawdata: string;
      /** 子商户绑定的公众号/小程序 appid, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 取当前时间 */
      readonly now: Whole;
      /** 版本号 */
      readonly version: '1' | (string & {});
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** SDK调用凭证 */
        readonly authinfo?: string;
        /** authinfo的有效时间 */
        readonly expires_in?: string;
        /** 公众号 */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
      };
    };
  };
  /**
   * Charge a payer's face 提交刷脸支付
   *
   * Source: v2 reference, 2.18 and A
   */
  'POST /pay/facepay': {
    params: {
      /** 是否押金支付, at most 1 bytes */
      readonly deposit?: 'Y' | 'N' | null | undefined;
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 设备号, at most 32 bytes */
      readonly device_info?: string | null | undefined;
      /** 商品描述, at most 127 bytes */
      readonly body: string;
      /** 商品详情, at most 6000 bytes */
      readonly detail?: string | object | null | undefined;
      /** 附加数据, at most 127 bytes */
      readonly attach?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no: string;
      /** 总金额 */
      readonly total_fee: Whole;
      /** 货币类型, at most 16 bytes */
      readonly fee_type: string;
      /** 终端IP, at most 64 bytes */
      readonly spbill_create_ip: string;
      /** 订单优惠标记, at most 32 bytes */
      readonly goods_tag?: string | null | undefined;
      /** 指定支付方式, at most 32 bytes */
      readonly limit_pay?: string | null | undefined;
      /** 交易起始时间, at most 14 bytes */
      readonly time_start?: string | null | undefined;
      /** 交易结束时间, at most 14 bytes */
      readonly time_expire?: string | null | undefined;
      /** 用户标识, at most 128 bytes */
      readonly openid?: string | null | undefined;
      /** 授权码, at most 128 bytes */
      readonly face_code: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 是否关注公众账号 */
        readonly is_subscribe?: string;
        /** 用户子标识 */
        readonly sub_openid?: string;
        /** 是否关注子公众账号 */
        readonly sub_is_subscribe?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 付款银行 */
        readonly bank_type?: string;
        /** 标价币种 */
        readonly fee_type?: string;
        /** 标价金额 */
        readonly total_fee?: string;
        /** 现金支付币种 */
        readonly cash_fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 代金券金额 */
        readonly coupon_fee?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 商家数据包 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly time_end?: string;
        /** 营销详情 */
        readonly promotion_detail?: string;
      };
    };
  };
  /**
   * Query a face payment 查询订单
   *
   * Exactly one of: transaction_id, out_trade_no.
   * Source: v2 reference, 2.18 and A
   */
  'POST /pay/facepayquery': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version?: '1.0' | (string & {}) | null | undefined;
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 是否关注公众账号 */
        readonly is_subscribe?: string;
        /** 用户子标识 */
        readonly sub_openid?: string;
        /** 是否关注子公众账号 */
        readonly sub_is_subscribe?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 交易状态 */
        readonly trade_state?: string;
        /** 付款银行 */
        readonly bank_type?: string;
        /** 标价金额 */
        readonly total_fee?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 标价币种 */
        readonly fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 现金支付币种 */
        readonly cash_fee_type?: string;
        /** 代金券金额 */
        readonly coupon_fee?: string;
        /** 代金券使用数量 */
        readonly coupon_count?: string;
        /** 代金券类型 */
        readonly [name: `coupon_type_${number}`]: string | undefined;
        /** 代金券ID */
        readonly [name: `coupon_id_${number}`]: string | undefined;
        /** 单个代金券支付金额 */
        readonly [name: `coupon_fee_${number}`]: string | undefined;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 附加数据 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly time_end?: string;
        /** 交易状态描述 */
        readonly trade_state_desc?: string;
        /** 营销详情 */
        readonly promotion_detail?: string;
        /** 押金消费金额 */
        readonly consume_fee?: string;
      };
    };
  };
  /**
   * Reverse a face payment 撤销订单
   *
   * Exactly one of: transaction_id, out_trade_no.
   * Source: v2 reference, 2.18 and A
   */
  'POST /secapi/pay/facepayreverse': {
    params: {
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 是否重调 */
        readonly recall?: string;
      };
    };
  };
  /**
   * Open the signing page in an official account 公众号纯签约
   *
   * Source: WeChat Pay page of 2024-11-14; v2 reference, 2.15 and A
   */
  'GET /papay/entrustweb': {
    params: {
      /** 模板id */
      readonly plan_id: Whole;
      /** 签约协议号 */
      readonly contract_code: string;
      /** 请求序列号 */
      readonly request_serial: Whole;
      /** 用户账户展示名称 */
      readonly contract_display_account: string;
      /** 回调通知url, at most 256 bytes */
      readonly notify_url: string;
      /** 版本号 */
      readonly version: string;
      /** 时间戳, at most 10 bytes */
      readonly timestamp: string;
      /** 返回web */
      readonly return_web?: Whole | null | undefined;
    };
    gives: { readonly link: string };
  };
  /**
   * Start a signing on H5 H5纯签约
   *
   * Source: WeChat Pay page of 2026-01-20; v2 reference, 2.15 and A
   */
  'GET /papay/h5entrustweb': {
    params: {
      /** 模板id */
      readonly plan_id: string;
      /** 签约协议号 */
      readonly contract_code: string;
      /** 请求序列号 */
      readonly request_serial: Whole;
      /** 用户账户展示名称 */
      readonly contract_display_account: string;
      /** 回调通知url, at most 256 bytes */
      readonly notify_url: string;
      /** 版本号 */
      readonly version: string;
      /** 时间戳, at most 10 bytes */
      readonly timestamp: string;
      /** 客户端 IP */
      readonly clientip: string;
      /** 回调应用appid */
      readonly return_appid?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 业务结果描述 */
        readonly result_msg?: string;
        /** 跳转URL */
        readonly redirect_url?: string;
      };
    };
  };
  /**
   * Start a signing in an app APP纯签约
   *
   * Source: WeChat Pay page of 2025-09-19; v2 reference, 2.15 and A
   */
  'POST /papay/preentrustweb': {
    params: {
      /** 子商户应用ID */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号 */
      readonly sub_mch_id?: string | null | undefined;
      /** 模板id */
      readonly plan_id: string;
      /** 签约协议号 */
      readonly contract_code: string;
      /** 请求序列号 */
      readonly request_serial: Whole;
      /** 用户账户展示名称 */
      readonly contract_display_account: string;
      /** 回调通知url, at most 256 bytes */
      readonly notify_url: string;
      /** 版本号 */
      readonly version: '1.0' | (string & {});
      /** 时间戳, at most 10 bytes */
      readonly timestamp: string;
      /** 返回app */
      readonly return_app?: 'Y' | 'N' | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 请求appid */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 跳转签约小程序的username */
        readonly miniprogram_username?: string;
        /** 跳转签约小程序的path */
        readonly miniprogram_path?: string;
        /** 预签约id */
        readonly pre_entrustweb_id?: string;
      };
    };
  };
  /**
   * Query a contract 查询签约关系
   *
   * Exactly one of: contract_id, plan_id+contract_code.
   * Source: v2 reference, 2.15 and A
   */
  'POST /papay/querycontract': {
    params: {
      /** 委托代扣协议id, at most 32 bytes */
      readonly contract_id?: string | null | undefined;
      /** 模板id */
      readonly plan_id?: Whole | null | undefined;
      /** 签约协议号, at most 128 bytes */
      readonly contract_code?: string | null | undefined;
      /** 版本号 */
      readonly version: '1.0' | (string & {});
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mch_id?: string;
        /** 公众账号id */
        readonly appid?: string;
        /** 委托代扣协议id */
        readonly contract_id?: string;
        /** 模板id */
        readonly plan_id?: string;
        /** 请求序列号 */
        readonly request_serial?: string;
        /** 签约协议号 */
        readonly contract_code?: string;
        /** 用户账户展示名称 */
        readonly contract_display_account?: string;
        /** 协议状态 */
        readonly contract_state?: string;
        /** 协议签署时间 */
        readonly contract_signed_time?: string;
        /** 协议到期时间 */
        readonly contract_expired_time?: string;
        /** 协议解约时间 */
        readonly contract_terminated_time?: string;
        /** 协议解约方式 */
        readonly contract_termination_mode?: string;
        /** 解约备注 */
        readonly contract_termination_remark?: string;
        /** 用户标识 */
        readonly openid?: string;
      };
    };
  };
  /**
   * End a contract 申请解约
   *
   * Exactly one of: contract_id, plan_id+contract_code.
   * Source: v2 reference, 2.15 and A
   */
  'POST /papay/deletecontract': {
    params: {
      /** 模板id */
      readonly plan_id?: string | null | undefined;
      /** 签约协议号, at most 128 bytes */
      readonly contract_code?: string | null | undefined;
      /** 委托代扣协议id */
      readonly contract_id?: string | null | undefined;
      /** 解约备注, at most 512 bytes */
      readonly contract_termination_remark: string;
      /** 版本号 */
      readonly version: '1.0' | (string & {});
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号id */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 委托代扣协议id */
        readonly contract_id?: string;
        /** 模板id */
        readonly plan_id?: string;
        /** 签约协议号 */
        readonly contract_code?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
      };
    };
  };
  /**
   * Open the signing page in an official account, as a provider 公众号纯签约
   *
   * Source: v2 reference, 2.15 and A
   */
  'GET /papay/partner/entrustweb': {
    params: {
      /** 子商户应用ID */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号 */
      readonly sub_mch_id?: string | null | undefined;
      /** 模板id */
      readonly plan_id: Whole;
      /** 签约协议号 */
      readonly contract_code: string;
      /** 请求序列号 */
      readonly request_serial: Whole;
      /** 用户账户展示名称 */
      readonly contract_display_account: string;
      /** 回调通知url, at most 256 bytes */
      readonly notify_url: string;
      /** 版本号 */
      readonly version: string;
      /** 时间戳, at most 10 bytes */
      readonly timestamp: string;
      /** 返回web */
      readonly return_web?: Whole | null | undefined;
    };
    gives: { readonly link: string };
  };
  /**
   * Start a signing on H5, as a provider H5纯签约
   *
   * Source: WeChat Pay page of 2026-01-20; v2 reference, 2.15 and A
   */
  'GET /papay/partner/h5entrustweb': {
    params: {
      /** 子商户应用ID */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号 */
      readonly sub_mch_id: string;
      /** 模板id */
      readonly plan_id: string;
      /** 签约协议号 */
      readonly contract_code: string;
      /** 请求序列号 */
      readonly request_serial: Whole;
      /** 用户账户展示名称 */
      readonly contract_display_account: string;
      /** 回调通知url, at most 256 bytes */
      readonly notify_url: string;
      /** 版本号 */
      readonly version: string;
      /** 时间戳, at most 10 bytes */
      readonly timestamp: string;
      /** 客户端 IP */
      readonly clientip: string;
      /** 设备ID */
      readonly deviceid?: string | null | undefined;
      /** 手机号 */
      readonly mobile?: string | null | undefined;
      /** 邮箱地址 */
      readonly email?: string | null | undefined;
      /** QQ号 */
      readonly qq?: string | null | undefined;
      /** 微信openID */
      readonly openid?: string | null | undefined;
      /** 身份证号 */
      readonly creid?: string | null | undefined;
      /** 商户侧用户标识 */
      readonly outerid?: string | null | undefined;
      /** 回调应用appid */
      readonly return_appid?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 业务结果描述 */
        readonly result_msg?: string;
        /** 跳转URL */
        readonly redirect_url?: string;
      };
    };
  };
  /**
   * Start a signing in an app, as a provider APP纯签约
   *
   * Source: WeChat Pay page of 2025-09-19; v2 reference, 2.15 and A
   */
  'POST /papay/partner/preentrustweb': {
    params: {
      /** 子商户应用ID */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号 */
      readonly sub_mch_id?: string | null | undefined;
      /** 模板id */
      readonly plan_id: string;
      /** 签约协议号 */
      readonly contract_code: string;
      /** 请求序列号 */
      readonly request_serial: Whole;
      /** 用户账户展示名称 */
      readonly contract_display_account: string;
      /** 回调通知url, at most 256 bytes */
      readonly notify_url: string;
      /** 版本号 */
      readonly version: '1.0' | (string & {});
      /** 时间戳, at most 10 bytes */
      readonly timestamp: string;
      /** 返回app */
      readonly return_app?: 'Y' | 'N' | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 请求appid */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户应用ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 跳转签约小程序的username */
        readonly miniprogram_username?: string;
        /** 跳转签约小程序的path */
        readonly miniprogram_path?: string;
        /** 预签约id */
        readonly pre_entrustweb_id?: string;
      };
    };
  };
  /**
   * Query a contract, as a provider 查询签约关系
   *
   * Exactly one of: contract_id, plan_id+contract_code.
   * Source: v2 reference, 2.15 and A
   */
  'POST /papay/partner/querycontract': {
    params: {
      /** 子商户应用ID */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号 */
      readonly sub_mch_id?: string | null | undefined;
      /** 委托代扣协议id */
      readonly contract_id?: string | null | undefined;
      /** 模板id */
      readonly plan_id?: string | null | undefined;
      /** 签约协议号 */
      readonly contract_code?: string | null | undefined;
      /** 版本号 */
      readonly version: '1.0' | (string & {});
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mch_id?: string;
        /** 公众账号id */
        readonly appid?: string;
        /** 委托代扣协议id */
        readonly contract_id?: string;
        /** 模板id */
        readonly plan_id?: string;
        /** 请求序列号 */
        readonly request_serial?: string;
        /** 签约协议号 */
        readonly contract_code?: string;
        /** 用户账户展示名称 */
        readonly contract_display_account?: string;
        /** 协议状态 */
        readonly contract_state?: string;
        /** 协议签署时间 */
        readonly contract_signed_time?: string;
        /** 协议到期时间 */
        readonly contract_expired_time?: string;
        /** 协议解约时间 */
        readonly contract_terminated_time?: string;
        /** 协议解约方式 */
        readonly contract_termination_mode?: string;
        /** 解约备注 */
        readonly contract_termination_remark?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
      };
    };
  };
  /**
   * End a contract, as a provider 申请解约
   *
   * Exactly one of: contract_id, plan_id+contract_code.
   * Source: v2 reference, 2.15 and A
   */
  'POST /papay/partner/deletecontract': {
    params: {
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id: string;
      /** 模板id */
      readonly plan_id?: string | null | undefined;
      /** 签约协议号, at most 128 bytes */
      readonly contract_code?: string | null | undefined;
      /** 委托代扣协议id */
      readonly contract_id?: string | null | undefined;
      /** 解约备注, at most 512 bytes */
      readonly contract_termination_remark: string;
      /** 版本号 */
      readonly version: '1.0' | (string & {});
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号id */
        readonly appid?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 委托代扣协议id */
        readonly contract_id?: string;
        /** 模板id */
        readonly plan_id?: string;
        /** 签约协议号 */
        readonly contract_code?: string;
      };
    };
  };
  /**
   * Place an order that also signs a contract 支付中签约
   *
   * Source: WeChat Pay page of 2025-11-18; v2 reference, 2.15 and A
   */
  'POST /pay/contractorder': {
    params: {
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 签约商户号, at most 32 bytes */
      readonly contract_mchid: string;
      /** 签约appid, at most 32 bytes */
      readonly contract_appid: string;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no: string;
      /** 设备号, at most 32 bytes */
      readonly device_info?: string | null | undefined;
      /** 商品描述, at most 127 bytes */
      readonly body: string;
      /** 商品详情, at most 8192 bytes */
      readonly detail?: string | null | undefined;
      /** 附加数据, at most 127 bytes */
      readonly attach?: string | null | undefined;
      /** 回调通知url, at most 256 bytes */
      readonly notify_url: string;
      /** 总金额 */
      readonly total_fee: Whole;
      /** 终端IP, at most 64 bytes */
      readonly spbill_create_ip: string;
      /** 交易起始时间, at most 14 bytes */
      readonly time_start?: string | null | undefined;
      /** 交易结束时间, at most 14 bytes */
      readonly time_expire?: string | null | undefined;
      /** 商品标记, at most 32 bytes */
      readonly goods_tag?: string | null | undefined;
      /** 交易类型, at most 16 bytes */
      readonly trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB';
      /** 商品ID, at most 32 bytes */
      readonly product_id?: string | null | undefined;
      /** 指定支付方式, at most 32 bytes */
      readonly limit_pay?: string | null | undefined;
      /** 用户标识, at most 128 bytes */
      readonly openid?: string | null | undefined;
      /** 用户子标识, at most 128 bytes */
      readonly sub_openid?: string | null | undefined;
      /** 模板id */
      readonly plan_id: Whole;
      /** 签约协议号, at most 32 bytes */
      readonly contract_code: string;
      /** 请求序列号 */
      readonly request_serial: Whole;
      /** 用户账户展示名称 */
      readonly contract_display_account: string;
      /** 签约信息通知url, at most 256 bytes */
      readonly contract_notify_url: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号id */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 预签约结果 */
        readonly contract_result_code?: string;
        /** 预签约错误代码 */
        readonly contract_err_code?: string;
        /** 预签约错误描述 */
        readonly contract_err_code_des?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 预支付交易会话标识 */
        readonly prepay_id?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 二维码链接 */
        readonly code_url?: string;
        /** 模板id */
        readonly plan_id?: string;
        /** 请求序列号 */
        readonly request_serial?: string;
        /** 签约协议号 */
        readonly contract_code?: string;
        /** 用户账户展示名称 */
        readonly contract_display_account?: string;
        /** 支付跳转链接 */
        readonly mweb_url?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
      };
    };
  };
  /**
   * Deduct under a contract 申请扣款
   *
   * Source: v2 reference, 2.15 and A
   */
  'POST /pay/pappayapply': {
    params: {
      /** 商品描述, at most 127 bytes */
      readonly body: string;
      /** 商品详情, at most 8192 bytes */
      readonly detail?: string | null | undefined;
      /** 附加数据, at most 128 bytes */
      readonly attach?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no: string;
      /** 总金额 */
      readonly total_fee: Whole;
      /** 货币类型, at most 16 bytes */
      readonly fee_type?: string | null | undefined;
      /** 终端IP, at most 64 bytes */
      readonly spbill_create_ip: string;
      /** 商品标记, at most 32 bytes */
      readonly goods_tag?: string | null | undefined;
      /** 回调通知url, at most 256 bytes */
      readonly notify_url: string;
      /** 交易类型 */
      readonly trade_type: 'PAP';
      /** 委托代扣协议id */
      readonly contract_id: string;
      /** 电子发票入口开放标识, at most 8 bytes */
      readonly receipt?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号id */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
      };
    };
  };
  /**
   * Query a deduction 查询订单
   *
   * Exactly one of: transaction_id, out_trade_no.
   * Source: WeChat Pay page of 2026-04-24; v2 reference, 2.15 and A
   */
  'POST /pay/paporderquery': {
    params: {
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 请求appid */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 是否关注公众账号 */
        readonly is_subscribe?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 交易状态 */
        readonly trade_state?: string;
        /** 付款银行 */
        readonly bank_type?: string;
        /** 总金额 */
        readonly total_fee?: string;
        /** 货币种类 */
        readonly fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 现金支付货币类型 */
        readonly cash_fee_type?: string;
        /** 代金券或立减优惠金额 */
        readonly coupon_fee?: string;
        /** 代金券或立减优惠使用数量 */
        readonly coupon_count?: string;
        /** 代金券或立减优惠ID */
        readonly [name: `coupon_id_${number}`]: string | undefined;
        /** 单个代金券或立减优惠支付金额 */
        readonly [name: `coupon_fee_${number}`]: string | undefined;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 附加数据 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly time_end?: string;
        /** 交易状态描述 */
        readonly trade_state_desc?: string;
      };
    };
  };
  /**
   * Deduct under a contract, as a provider 申请扣款
   *
   * Source: v2 reference, 2.15 and A
   */
  'POST /pay/partner/pappayapply': {
    params: {
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 商品描述, at most 127 bytes */
      readonly body: string;
      /** 商品详情, at most 8192 bytes */
      readonly detail?: string | null | undefined;
      /** 附加数据, at most 128 bytes */
      readonly attach?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no: string;
      /** 总金额 */
      readonly total_fee: Whole;
      /** 货币类型, at most 16 bytes */
      readonly fee_type?: string | null | undefined;
      /** 终端IP, at most 64 bytes */
      readonly spbill_create_ip: string;
      /** 商品标记, at most 32 bytes */
      readonly goods_tag?: string | null | undefined;
      /** 回调通知url, at most 256 bytes */
      readonly notify_url: string;
      /** 交易类型 */
      readonly trade_type: 'PAP';
      /** 委托代扣协议id */
      readonly contract_id: string;
      /** 电子发票入口开放标识, at most 8 bytes */
      readonly receipt?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 公众账号id */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
      };
    };
  };
  /**
   * Query a deduction, as a provider 查询订单
   *
   * Exactly one of: transaction_id, out_trade_no.
   * Source: WeChat Pay page of 2026-04-24; v2 reference, 2.15 and A
   */
  'POST /pay/partner/paporderquery': {
    params: {
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 请求appid */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 是否关注公众账号 */
        readonly is_subscribe?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 交易状态 */
        readonly trade_state?: string;
        /** 付款银行 */
        readonly bank_type?: string;
        /** 总金额 */
        readonly total_fee?: string;
        /** 货币种类 */
        readonly fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 现金支付货币类型 */
        readonly cash_fee_type?: string;
        /** 代金券或立减优惠金额 */
        readonly coupon_fee?: string;
        /** 代金券或立减优惠使用数量 */
        readonly coupon_count?: string;
        /** 代金券或立减优惠ID */
        readonly [name: `coupon_id_${number}`]: string | undefined;
        /** 单个代金券或立减优惠支付金额 */
        readonly [name: `coupon_fee_${number}`]: string | undefined;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 附加数据 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly time_end?: string;
        /** 交易状态描述 */
        readonly trade_state_desc?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
      };
    };
  };
  /**
   * Share once and release the rest 请求单次分账
   *
   * Source: v2 reference, 2.14 and A
   */
  'POST /secapi/pay/profitsharing': {
    params: {
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 品牌主商户号, at most 32 bytes */
      readonly brand_mch_id?: string | null | undefined;
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id: string;
      /** 商户分账单号, at most 64 bytes */
      readonly out_order_no: string;
      /** 分账接收方列表, at most 10240 bytes */
      readonly receivers: string | object;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 品牌主商户号 */
        readonly brand_mch_id?: string;
        /** 微信订单号 */
        readonly transaction_id?: string;
        /** 商户分账单号 */
        readonly out_order_no?: string;
        /** 微信分账单号 */
        readonly order_id?: string;
        /** 分账单状态 */
        readonly status?: string;
        /** 分账接收方列表 */
        readonly receivers?: string;
      };
    };
  };
  /**
   * Share and keep the rest for further sharing 请求多次分账
   *
   * Source: v2 reference, 2.14 and A
   */
  'POST /secapi/pay/multiprofitsharing': {
    params: {
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id: string;
      /** 商户分账单号, at most 64 bytes */
      readonly out_order_no: string;
      /** 分账接收方列表, at most 10240 bytes */
      readonly receivers: string | object;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 微信订单号 */
        readonly transaction_id?: string;
        /** 商户分账单号 */
        readonly out_order_no?: string;
        /** 微信分账单号 */
        readonly order_id?: string;
        /** 分账接收方列表 */
        readonly receivers?: string;
      };
    };
  };
  /**
   * Finish sharing and release the rest 完结分账
   *
   * Source: v2 reference, 2.14 and A
   */
  'POST /secapi/pay/profitsharingfinish': {
    params: {
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id: string;
      /** 商户分账单号, at most 64 bytes */
      readonly out_order_no: string;
      /** 分账完结描述, at most 80 bytes */
      readonly description: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 微信订单号 */
        readonly transaction_id?: string;
        /** 商户分账单号 */
        readonly out_order_no?: string;
        /** 微信分账单号 */
        readonly order_id?: string;
      };
    };
  };
  /**
   * Take a share back 分账回退
   *
   * Exactly one of: order_id, out_order_no.
   * Source: v2 reference, 2.14 and A
   */
  'POST /secapi/pay/profitsharingreturn': {
    params: {
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 微信分账单号, at most 64 bytes */
      readonly order_id?: string | null | undefined;
      /** 商户分账单号, at most 64 bytes */
      readonly out_order_no?: string | null | undefined;
      /** 商户回退单号, at most 32 bytes */
      readonly out_return_no: string;
      /** 回退方类型, at most 32 bytes */
      readonly return_account_type: 'MERCHANT_ID' | (string & {});
      /** 回退方账号, at most 64 bytes */
      readonly return_account: string;
      /** 回退金额 */
      readonly return_amount: Whole;
      /** 回退描述, at most 80 bytes */
      readonly description: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 签名类型 */
        readonly sign_type?: string;
        /** 微信分账单号 */
        readonly order_id?: string;
        /** 商户分账单号 */
        readonly out_order_no?: string;
        /** 商户回退单号 */
        readonly out_return_no?: string;
        /** 微信回退单号 */
        readonly return_no?: string;
        /** 回退方类型 */
        readonly return_account_type?: string;
        /** 回退方账号 */
        readonly return_account?: string;
        /** 回退金额 */
        readonly return_amount?: string;
        /** 回退描述 */
        readonly description?: string;
        /** 回退结果 */
        readonly result?: string;
        /** 失败原因 */
        readonly fail_reason?: string;
        /** 完成时间 */
        readonly finish_time?: string;
      };
    };
  };
  /**
   * Query a sharing 查询分账结果
   *
   * Source: v2 reference, 2.14 and A
   */
  'POST /pay/profitsharingquery': {
    params: {
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id: string;
      /** 商户分账单号, at most 32 bytes */
      readonly out_order_no: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 微信订单号 */
        readonly transaction_id?: string;
        /** 商户分账单号 */
        readonly out_order_no?: string;
        /** 微信分账单号 */
        readonly order_id?: string;
        /** 分账单状态 */
        readonly status?: string;
        /** 分账接收方列表 */
        readonly receivers?: string;
      };
    };
  };
  /**
   * Query the return of a share 回退结果查询
   *
   * Exactly one of: order_id, out_order_no.
   * Source: v2 reference, 2.14 and A
   */
  'POST /pay/profitsharingreturnquery': {
    params: {
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 微信分账单号, at most 64 bytes */
      readonly order_id?: string | null | undefined;
      /** 商户分账单号, at most 64 bytes */
      readonly out_order_no?: string | null | undefined;
      /** 商户回退单号, at most 32 bytes */
      readonly out_return_no: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 微信分账单号 */
        readonly order_id?: string;
        /** 商户分账单号 */
        readonly out_order_no?: string;
        /** 商户回退单号 */
        readonly out_return_no?: string;
        /** 微信回退单号 */
        readonly return_no?: string;
        /** 回退方类型 */
        readonly return_account_type?: string;
        /** 回退方账号 */
        readonly return_account?: string;
        /** 回退金额 */
        readonly return_amount?: string;
        /** 回退描述 */
        readonly description?: string;
        /** 回退结果 */
        readonly result?: string;
        /** 失败原因 */
        readonly fail_reason?: string;
        /** 完成时间 */
        readonly finish_time?: string;
      };
    };
  };
  /**
   * Add a receiver of shares 添加分账接收方
   *
   * Source: v2 reference, 2.14 and A
   */
  'POST /pay/profitsharingaddreceiver': {
    params: {
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 分账接收方, at most 2048 bytes */
      readonly receiver: string | object;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 分账接收方 */
        readonly receiver?: string;
      };
    };
  };
  /**
   * Remove a receiver of shares 删除分账接收方
   *
   * Source: v2 reference, 2.14 and A
   */
  'POST /pay/profitsharingremovereceiver': {
    params: {
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 分账接收方, at most 2048 bytes */
      readonly receiver: string | object;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 分账接收方 */
        readonly receiver?: string;
      };
    };
  };
  /**
   * Query how much of an order is left to share 查询订单待分账金额
   *
   * Source: v2 reference, 2.14 and A
   */
  'POST /pay/profitsharingorderamountquery': {
    params: {
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mch_id?: string;
        /** 微信订单号 */
        readonly transaction_id?: string;
        /** 订单剩余待分金额 */
        readonly unsplit_amount?: string;
      };
    };
  };
  /**
   * Query the largest share that a merchant allows 查询最大分账比例
   *
   * Source: v2 reference, 2.14 and A
   */
  'POST /pay/profitsharingmerchantratioquery': {
    params: {
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 品牌主商户号, at most 32 bytes */
      readonly brand_mch_id?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 品牌主商户号 */
        readonly brand_mch_id?: string;
        /** 最大分账比例 */
        readonly max_ratio?: string;
      };
    };
  };
  /**
   * Send a red packet 发放普通红包
   *
   * Source: v2 reference, 2.11 and A
   */
  'POST /mmpaymkttransfers/sendredpack': {
    params: {
      /** 商户订单号, at most 28 bytes */
      readonly mch_billno: string;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 触达用户appid, at most 32 bytes */
      readonly msgappid?: string | null | undefined;
      /** 商户名称, at most 32 bytes */
      readonly send_name: string;
      /** 用户openid, at most 32 bytes */
      readonly re_openid: string;
      /** 付款金额 */
      readonly total_amount: Whole;
      /** 红包发放总人数 */
      readonly total_num: Whole;
      /** 红包祝福语, at most 128 bytes */
      readonly wishing: string;
      /** Ip地址, at most 15 bytes */
      readonly client_ip: string;
      /** 活动名称, at most 32 bytes */
      readonly act_name: string;
      /** 备注, at most 256 bytes */
      readonly remark: string;
      /** 场景id, at most 32 bytes */
      readonly scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8' | (string & {}) | null | undefined;
      /** 活动信息, at most 128 bytes */
      readonly risk_info?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户订单号 */
        readonly mch_billno?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 公众账号appid */
        readonly wxappid?: string;
        /** 用户openid */
        readonly re_openid?: string;
        /** 付款金额 */
        readonly total_amount?: string;
        /** 微信单号 */
        readonly send_listid?: string;
      };
    };
  };
  /**
   * Send a red packet that a group splits 发放裂变红包
   *
   * @deprecated WeChat Pay has withdrawn it.
   * Source: WeChat Pay page of 2024-06-05; v2 reference, 2.11 and A
   */
  'POST /mmpaymkttransfers/sendgroupredpack': {
    params: {
      /** 商户订单号, at most 28 bytes */
      readonly mch_billno: string;
      /** 商户名称, at most 32 bytes */
      readonly send_name: string;
      /** 用户openid, at most 32 bytes */
      readonly re_openid: string;
      /** 总金额 */
      readonly total_amount: Whole;
      /** 红包发放总人数 */
      readonly total_num: Whole;
      /** 红包金额设置方式, at most 32 bytes */
      readonly amt_type: 'ALL_RAND';
      /** 红包祝福语, at most 128 bytes */
      readonly wishing: string;
      /** 活动名称, at most 32 bytes */
      readonly act_name: string;
      /** 备注, at most 256 bytes */
      readonly remark: string;
      /** 场景id, at most 32 bytes */
      readonly scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8' | (string & {}) | null | undefined;
      /** 活动信息, at most 128 bytes */
      readonly risk_info?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户订单号 */
        readonly mch_billno?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 公众账号appid */
        readonly wxappid?: string;
        /** 用户openid */
        readonly re_openid?: string;
        /** 总金额 */
        readonly total_amount?: string;
        /** 微信单号 */
        readonly send_listid?: string;
      };
    };
  };
  /**
   * Send a red packet in a mini program 发放小程序红包接口
   *
   * Source: v2 reference, 2.11 and A
   */
  'POST /mmpaymkttransfers/sendminiprogramhb': {
    params: {
      /** 商户订单号, at most 28 bytes */
      readonly mch_billno: string;
      /** 商户名称, at most 32 bytes */
      readonly send_name: string;
      /** 用户openid, at most 32 bytes */
      readonly re_openid: string;
      /** 付款金额 */
      readonly total_amount: Whole;
      /** 红包发放总人数 */
      readonly total_num: Whole;
      /** 红包祝福语, at most 128 bytes */
      readonly wishing: string;
      /** 活动名称, at most 32 bytes */
      readonly act_name: string;
      /** 备注, at most 256 bytes */
      readonly remark: string;
      /** 活动信息, at most 256 bytes */
      readonly notify_way: 'MINI_PROGRAM_JSAPI' | (string & {});
      /** 场景id, at most 32 bytes */
      readonly scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8' | (string & {}) | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户订单号 */
        readonly mch_billno?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 公众账号appid */
        readonly wxappid?: string;
        /** 用户openid */
        readonly re_openid?: string;
        /** 付款金额 */
        readonly total_amount?: string;
        /** 微信单号 */
        readonly send_listid?: string;
        /** Jsapi的入参 */
        readonly package?: string;
      };
    };
  };
  /**
   * Query a red packet 查询红包记录
   *
   * Source: v2 reference, 2.11 and A
   */
  'POST /mmpaymkttransfers/gethbinfo': {
    params: {
      /** 商户订单号, at most 28 bytes */
      readonly mch_billno: string;
      /** 订单类型, at most 32 bytes */
      readonly bill_type: 'MCHT';
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户订单号 */
        readonly mch_billno?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 红包单号 */
        readonly detail_id?: string;
        /** 红包状态 */
        readonly status?: string;
        /** 发放类型 */
        readonly send_type?: string;
        /** 红包类型 */
        readonly hb_type?: string;
        /** 红包个数 */
        readonly total_num?: string;
        /** 红包金额 */
        readonly total_amount?: string;
        /** 失败原因 */
        readonly reason?: string;
        /** 红包发送时间 */
        readonly send_time?: string;
        /** 红包退款时间 */
        readonly refund_time?: string;
        /** 红包退款金额 */
        readonly refund_amount?: string;
        /** 祝福语 */
        readonly wishing?: string;
        /** 活动描述 */
        readonly remark?: string;
        /** 活动名称 */
        readonly act_name?: string;
        /** 红包领取记录 */
        readonly hblist?: string;
      };
    };
  };
  /**
   * Transfer to a user's balance 向微信用户个人付款
   *
   * Source: v2 reference, 2.12 and A
   */
  'POST /mmpaymkttransfers/promotion/transfers': {
    params: {
      /** 设备号, at most 32 bytes */
      readonly device_info?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly partner_trade_no: string;
      /** 用户openid, at most 64 bytes */
      readonly openid: string;
      /** 校验用户姓名选项, at most 16 bytes */
      readonly check_name: 'NO_CHECK' | 'FORCE_CHECK' | (string & {});
      /** 收款用户姓名, at most 64 bytes */
      readonly re_user_name?: string | null | undefined;
      /** 金额 */
      readonly amount: Whole;
      /** 企业付款备注, at most 100 bytes */
      readonly desc: string;
      /** Ip地址, at most 64 bytes */
      readonly spbill_create_ip: string;
      /** 付款场景, at most 64 bytes */
      readonly scene?: string | null | undefined;
      /** 品牌ID */
      readonly brand_id?: Whole | null | undefined;
      /** 消息模板ID, at most 128 bytes */
      readonly finder_template_id?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户appid */
        readonly mch_appid?: string;
        /** 商户号 */
        readonly mchid?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 商户订单号 */
        readonly partner_trade_no?: string;
        /** 微信付款单号 */
        readonly payment_no?: string;
        /** 付款成功时间 */
        readonly payment_time?: string;
      };
    };
  };
  /**
   * Query a transfer to a user's balance 查询企业向微信用户个人付款
   *
   * Source: v2 reference, 2.12 and A
   */
  'POST /mmpaymkttransfers/gettransferinfo': {
    params: {
      /** 商户订单号, at most 32 bytes */
      readonly partner_trade_no: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户单号 */
        readonly partner_trade_no?: string;
        /** Appid */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 付款单号 */
        readonly detail_id?: string;
        /** 转账状态 */
        readonly status?: string;
        /** 失败原因 */
        readonly reason?: string;
        /** 收款用户openid */
        readonly openid?: string;
        /** 收款用户姓名 */
        readonly transfer_name?: string;
        /** 付款金额 */
        readonly payment_amount?: string;
        /** 转账时间 */
        readonly transfer_time?: string;
        /** 付款成功时间 */
        readonly payment_time?: string;
        /** 企业付款备注 */
        readonly desc?: string;
      };
    };
  };
  /**
   * Transfer to a bank card 企业付款到银行卡
   *
   * Source: v2 reference, 2.13 and A
   */
  'POST /mmpaysptrans/pay_bank': {
    params: {
      /** 商户企业付款单号, at most 32 bytes */
      readonly partner_trade_no: string;
      /** 收款方银行卡号, at most 384 bytes */
      readonly enc_bank_no: string;
      /** 收款方用户名, at most 384 bytes */
      readonly enc_true_name: string;
      /** 收款方开户行, at most 64 bytes */
      readonly bank_code: string;
      /** 付款金额 */
      readonly amount: Whole;
      /** 付款说明, at most 512 bytes */
      readonly desc?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mch_id?: string;
        /** 商户企业付款单号 */
        readonly partner_trade_no?: string;
        /** 代付金额 */
        readonly amount?: string;
        /** 微信企业付款单号 */
        readonly payment_no?: string;
        /** 手续费金额 */
        readonly cmms_amt?: string;
      };
    };
  };
  /**
   * Query a transfer to a bank card 查询企业付款银行卡
   *
   * Source: v2 reference, 2.13 and A
   */
  'POST /mmpaysptrans/query_bank': {
    params: {
      /** 商户企业付款单号, at most 32 bytes */
      readonly partner_trade_no: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mch_id?: string;
        /** 商户企业付款单号 */
        readonly partner_trade_no?: string;
        /** 微信企业付款单号 */
        readonly payment_no?: string;
        /** 银行卡号 */
        readonly bank_no_md5?: string;
        /** 用户真实姓名 */
        readonly true_name_md5?: string;
        /** 代付金额 */
        readonly amount?: string;
        /** 代付单状态 */
        readonly status?: string;
        /** 手续费金额 */
        readonly cmms_amt?: string;
        /** 商户下单时间 */
        readonly create_time?: string;
        /** 成功付款时间 */
        readonly pay_succ_time?: string;
        /** 失败原因 */
        readonly reason?: string;
      };
    };
  };
  /**
   * Get the RSA public key that encrypts bank details 获取RSA加密公钥
   *
   * Source: v2 reference, 2.13 and A
   */
  'POST /risk/getpublickey': {
    params: {
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 错误码 */
        readonly error_code?: string;
        /** 错误代码描述 */
        readonly error_code_des?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** RSA公钥 */
        readonly pub_key?: string;
      };
    };
  };
  /**
   * Send a WeCom red packet 发放企业红包
   *
   * Source: v2 reference, 1.5 and A
   */
  'POST /mmpaymkttransfers/sendworkwxredpack': {
    params: {
      /** 商户订单号, at most 28 bytes */
      readonly mch_billno: string;
      /** 发送红包的应用id */
      readonly agentid?: string | null | undefined;
      /** 发送者名称, at most 128 bytes */
      readonly sender_name: string;
      /** 发送者头像, at most 128 bytes */
      readonly sender_header_media_id?: string | null | undefined;
      /** 用户openid, at most 32 bytes */
      readonly re_openid: string;
      /** 付款金额 */
      readonly total_amount: Whole;
      /** 红包祝福语, at most 128 bytes */
      readonly wishing: string;
      /** 活动名称, at most 32 bytes */
      readonly act_name: string;
      /** 备注, at most 256 bytes */
      readonly remark: string;
      /** 场景id, at most 32 bytes */
      readonly scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8' | (string & {}) | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户订单号 */
        readonly mch_billno?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 公众账号appid */
        readonly wxappid?: string;
        /** 用户openid */
        readonly re_openid?: string;
        /** 付款金额 */
        readonly total_amount?: string;
        /** 微信单号 */
        readonly send_listid?: string;
        /** 发送者名称 */
        readonly sender_name?: string;
        /** 发送者头像 */
        readonly sender_header_media_id?: string;
      };
    };
  };
  /**
   * Query a WeCom red packet 查询红包记录
   *
   * Source: v2 reference, A
   */
  'POST /mmpaymkttransfers/queryworkwxredpack': {
    params: {
      /** 商户订单号, at most 28 bytes */
      readonly mch_billno: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户订单号 */
        readonly mch_billno?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 红包单号 */
        readonly detail_id?: string;
        /** 红包状态 */
        readonly status?: string;
        /** 发放类型 */
        readonly send_type?: string;
        /** 红包金额 */
        readonly total_amount?: string;
        /** 失败原因 */
        readonly reason?: string;
        /** 红包发送时间 */
        readonly send_time?: string;
        /** 红包退款时间 */
        readonly refund_time?: string;
        /** 红包退款金额 */
        readonly refund_amount?: string;
        /** 祝福语 */
        readonly wishing?: string;
        /** 活动描述 */
        readonly remark?: string;
        /** 活动名称 */
        readonly act_name?: string;
        /** 领取红包的Openid */
        readonly openid?: string;
        /** 金额 */
        readonly amount?: string;
        /** 接收时间 */
        readonly rcv_time?: string;
        /** 发送者名称 */
        readonly sender_name?: string;
        /** 发送者头像 */
        readonly sender_header_media_id?: string;
      };
    };
  };
  /**
   * Pay an employee 向员工付款
   *
   * Source: v2 reference, 1.5 and A
   */
  'POST /mmpaymkttransfers/promotion/paywwsptrans2pocket': {
    params: {
      /** 设备号, at most 32 bytes */
      readonly device_info?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly partner_trade_no: string;
      /** 用户openid, at most 64 bytes */
      readonly openid: string;
      /** 校验用户姓名选项, at most 16 bytes */
      readonly check_name: 'FORCE_CHECK' | (string & {});
      /** 收款用户姓名, at most 64 bytes */
      readonly re_user_name?: string | null | undefined;
      /** 金额 */
      readonly amount: Whole;
      /** 企业付款备注, at most 100 bytes */
      readonly desc: string;
      /** Ip地址, at most 64 bytes */
      readonly spbill_create_ip: string;
      /** 付款消息类型, at most 32 bytes */
      readonly ww_msg_type: 'NORMAL_MSG' | 'APPROVAL_MSG';
      /** 审批单号 */
      readonly approval_number?: string | null | undefined;
      /** 审批类型 */
      readonly approval_type?: Whole | null | undefined;
      /** 项目名称 */
      readonly act_name?: string | null | undefined;
      /** 付款的应用id */
      readonly agentid?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号appid */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 商户订单号 */
        readonly partner_trade_no?: string;
        /** 微信付款单号 */
        readonly payment_no?: string;
        /** 付款成功时间 */
        readonly payment_time?: string;
      };
    };
  };
  /**
   * Query a payment to an employee 查询付款记录
   *
   * Source: v2 reference, A
   */
  'POST /mmpaymkttransfers/promotion/querywwsptrans2pocket': {
    params: {
      /** 商户订单号, at most 28 bytes */
      readonly partner_trade_no?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户订单号 */
        readonly partner_trade_no?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 红包单号 */
        readonly detail_id?: string;
        /** 红包状态 */
        readonly status?: string;
        /** 失败原因 */
        readonly reason?: string;
        /** 收款用户姓名 */
        readonly transfer_name?: string;
        /** 红包退款金额 */
        readonly payment_amount?: string;
        /** 转账时间 */
        readonly transfer_time?: string;
        /** 付款描述 */
        readonly desc?: string;
      };
    };
  };
  /**
   * Send a coupon 发放代金券
   *
   * Source: v2 reference, 2.16 and A
   */
  'POST /mmpaymkttransfers/send_coupon': {
    params: {
      /** 代金券批次id */
      readonly coupon_stock_id: string;
      /** openid记录数 */
      readonly openid_count: Whole;
      /** 商户单据号 */
      readonly partner_trade_no: string;
      /** 用户openid */
      readonly openid: string;
      /** 操作员, at most 32 bytes */
      readonly op_user_id?: string | null | undefined;
      /** 设备号, at most 32 bytes */
      readonly device_info?: string | null | undefined;
      /** 协议版本, at most 32 bytes */
      readonly version?: '1.0' | (string & {}) | null | undefined;
      /** 协议类型, at most 32 bytes */
      readonly type?: 'XML' | (string & {}) | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 代金券批次id */
        readonly coupon_stock_id?: string;
        /** 返回记录数 */
        readonly resp_count?: string;
        /** 成功记录数 */
        readonly success_count?: string;
        /** 失败记录数 */
        readonly failed_count?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 返回码 */
        readonly ret_code?: string;
        /** 代金券id */
        readonly coupon_id?: string;
        /** 返回信息 */
        readonly ret_msg?: string;
      };
    };
  };
  /**
   * Query a coupon batch 查询代金券批次
   *
   * Source: v2 reference, 2.16 and A
   */
  'POST /mmpaymkttransfers/query_coupon_stock': {
    params: {
      /** 代金券批次id */
      readonly coupon_stock_id: string;
      /** 操作员, at most 32 bytes */
      readonly op_user_id?: string | null | undefined;
      /** 设备号, at most 32 bytes */
      readonly device_info?: string | null | undefined;
      /** 协议版本, at most 32 bytes */
      readonly version?: '1.0' | (string & {}) | null | undefined;
      /** 协议类型, at most 32 bytes */
      readonly type?: 'XML' | (string & {}) | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 代金券批次ID */
        readonly coupon_stock_id?: string;
        /** 代金券名称 */
        readonly coupon_name?: string;
        /** 代金券面额 */
        readonly coupon_value?: string;
        /** 代金券使用最低限额 */
        readonly coupon_mininumn?: string;
        /** 代金券批次状态 */
        readonly coupon_stock_status?: string;
        /** 代金券数量 */
        readonly coupon_total?: string;
        /** 代金券最大领取数量 */
        readonly max_quota?: string;
        /** 代金券已经发送的数量 */
        readonly is_send_num?: string;
        /** 生效开始时间 */
        readonly begin_time?: string;
        /** 生效结束时间 */
        readonly end_time?: string;
        /** 创建时间 */
        readonly create_time?: string;
        /** 代金券预算额度 */
        readonly coupon_budget?: string;
        /** 生效开始时间 */
        readonly begin_time_t?: string;
        /** 生效结束时间 */
        readonly end_time_t?: string;
        /** 创建时间 */
        readonly create_time_t?: string;
      };
    };
  };
  /**
   * Query a coupon of a user 查询代金券信息
   *
   * Source: v2 reference, 2.16 and A
   */
  'POST /mmpaymkttransfers/querycouponsinfo': {
    params: {
      /** 代金券id */
      readonly coupon_id: string;
      /** 用户openid */
      readonly openid: string;
      /** 批次号 */
      readonly stock_id: string;
      /** 操作员, at most 32 bytes */
      readonly op_user_id?: string | null | undefined;
      /** 设备号, at most 32 bytes */
      readonly device_info?: string | null | undefined;
      /** 协议版本, at most 32 bytes */
      readonly version?: '1.0' | (string & {}) | null | undefined;
      /** 协议类型, at most 32 bytes */
      readonly type?: 'XML' | (string & {}) | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 代金券批次ID */
        readonly coupon_stock_id?: string;
        /** 代金券id */
        readonly coupon_id?: string;
        /** 代金券面额 */
        readonly coupon_value?: string;
        /** 代金券使用最低限额 */
        readonly coupon_mininumn?: string;
        /** 代金券名称 */
        readonly coupon_name?: string;
        /** 代金券状态 */
        readonly coupon_state?: string;
        /** 代金券描述 */
        readonly coupon_desc?: string;
        /** 代金券实际使用金额 */
        readonly coupon_use_value?: string;
        /** 优惠剩余可用额 */
        readonly coupon_remain_value?: string;
        /** 发放来源 */
        readonly send_source?: string;
        /** 是否允许部分使用 */
        readonly is_partial_use?: string;
      };
    };
  };
  /**
   * Place a deposit order 支付押金
   *
   * Source: v2 reference, 2.18 and A
   */
  'POST /deposit/unifiedorder': {
    params: {
      /** 子商户应用ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id: string;
      /** 设备号, at most 32 bytes */
      readonly device_info?: string | null | undefined;
      /** 商品描述, at most 127 bytes */
      readonly body: string;
      /** 商品详情, at most 6000 bytes */
      readonly detail?: string | object | null | undefined;
      /** 附加数据, at most 127 bytes */
      readonly attach?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no: string;
      /** 货币类型, at most 16 bytes */
      readonly fee_type: string;
      /** 总金额 */
      readonly total_fee: Whole;
      /** 终端IP, at most 64 bytes */
      readonly spbill_create_ip: string;
      /** 交易起始时间, at most 14 bytes */
      readonly time_start?: string | null | undefined;
      /** 交易结束时间, at most 14 bytes */
      readonly time_expire?: string | null | undefined;
      /** 通知地址, at most 256 bytes */
      readonly notify_url: string;
      /** 交易类型, at most 16 bytes */
      readonly trade_type: 'JSAPI' | 'APP';
      /** 商品ID, at most 32 bytes */
      readonly product_id?: string | null | undefined;
      /** 指定支付方式, at most 32 bytes */
      readonly limit_pay?: string | null | undefined;
      /** 用户标识, at most 128 bytes */
      readonly openid?: string | null | undefined;
      /** 用户子标识, at most 128 bytes */
      readonly sub_openid?: string | null | undefined;
      /** 电子发票入口开放标识, at most 8 bytes */
      readonly receipt?: 'Y' | 'N' | (string & {}) | null | undefined;
      /** 场景信息, at most 256 bytes */
      readonly scene_info?: string | object | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 服务商应用ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户应用ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 预支付交易会话标识 */
        readonly prepay_id?: string;
        /** 二维码链接 */
        readonly code_url?: string;
      };
    };
  };
  /**
   * Take a deposit with a payer's payment code 支付押金
   *
   * Source: WeChat Pay page of 2025-06-19; v2 reference, 2.18 and A
   */
  'POST /deposit/micropay': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version?: string | null | undefined;
      /** 是否指定服务商分账, at most 1 bytes */
      readonly profit_sharing?: 'N' | 'Y' | null | undefined;
      /** 是否押金支付, at most 1 bytes */
      readonly deposit: 'Y' | 'N';
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 设备号, at most 32 bytes */
      readonly device_info?: string | null | undefined;
      /** 商品描述, at most 127 bytes */
      readonly body: string;
      /** 商品详情, at most 6000 bytes */
      readonly detail?: string | object | null | undefined;
      /** 附加数据, at most 127 bytes */
      readonly attach?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no: string;
      /** 订单金额 */
      readonly total_fee: Whole;
      /** 货币类型, at most 16 bytes */
      readonly fee_type: string;
      /** 终端IP, at most 64 bytes */
      readonly spbill_create_ip: string;
      /** 订单优惠标记, at most 32 bytes */
      readonly goods_tag?: string | null | undefined;
      /** 指定支付方式, at most 32 bytes */
      readonly limit_pay?: string | null | undefined;
      /** 交易起始时间, at most 14 bytes */
      readonly time_start?: string | null | undefined;
      /** 交易结束时间, at most 14 bytes */
      readonly time_expire?: string | null | undefined;
      /** 电子发票入口开放标识, at most 8 bytes */
      readonly receipt?: string | null | undefined;
      /** 授权码, at most 128 bytes */
      readonly auth_code: string;
      /** 场景信息, at most 256 bytes */
      readonly scene_info?: string | object | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 是否关注公众账号 */
        readonly is_subscribe?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 付款银行 */
        readonly bank_type?: string;
        /** 货币类型 */
        readonly fee_type?: string;
        /** 订单金额 */
        readonly total_fee?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 代金券金额 */
        readonly coupon_fee?: string;
        /** 现金支付货币类型 */
        readonly cash_fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 商家数据包 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly time_end?: string;
        /** 营销详情 */
        readonly promotion_detail?: string;
      };
    };
  };
  /**
   * Take a deposit with a payer's face 支付押金
   *
   * Source: v2 reference, 2.18 and A
   */
  'POST /deposit/facepay': {
    params: {
      /** 是否押金支付, at most 1 bytes */
      readonly deposit?: 'Y' | 'N' | null | undefined;
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 设备号, at most 32 bytes */
      readonly device_info?: string | null | undefined;
      /** 商品描述, at most 127 bytes */
      readonly body: string;
      /** 商品详情, at most 6000 bytes */
      readonly detail?: string | object | null | undefined;
      /** 附加数据, at most 127 bytes */
      readonly attach?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no: string;
      /** 总金额 */
      readonly total_fee: Whole;
      /** 货币类型, at most 16 bytes */
      readonly fee_type: string;
      /** 终端IP, at most 64 bytes */
      readonly spbill_create_ip: string;
      /** 订单优惠标记, at most 32 bytes */
      readonly goods_tag?: string | null | undefined;
      /** 指定支付方式, at most 32 bytes */
      readonly limit_pay?: string | null | undefined;
      /** 交易起始时间, at most 14 bytes */
      readonly time_start?: string | null | undefined;
      /** 交易结束时间, at most 14 bytes */
      readonly time_expire?: string | null | undefined;
      /** 用户标识, at most 128 bytes */
      readonly openid?: string | null | undefined;
      /** 授权码, at most 128 bytes */
      readonly face_code: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 是否关注公众账号 */
        readonly is_subscribe?: string;
        /** 用户子标识 */
        readonly sub_openid?: string;
        /** 是否关注子公众账号 */
        readonly sub_is_subscribe?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 付款银行 */
        readonly bank_type?: string;
        /** 标价币种 */
        readonly fee_type?: string;
        /** 标价金额 */
        readonly total_fee?: string;
        /** 现金支付币种 */
        readonly cash_fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 代金券金额 */
        readonly coupon_fee?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 商家数据包 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly time_end?: string;
        /** 营销详情 */
        readonly promotion_detail?: string;
      };
    };
  };
  /**
   * Query a deposit 查询订单
   *
   * Exactly one of: transaction_id, out_trade_no.
   * Source: v2 reference, 2.18 and A
   */
  'POST /deposit/orderquery': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version?: '1.0' | (string & {}) | null | undefined;
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 是否关注公众账号 */
        readonly is_subscribe?: string;
        /** 用户子标识 */
        readonly sub_openid?: string;
        /** 是否关注子公众账号 */
        readonly sub_is_subscribe?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 交易状态 */
        readonly trade_state?: string;
        /** 付款银行 */
        readonly bank_type?: string;
        /** 标价金额 */
        readonly total_fee?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 标价币种 */
        readonly fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 现金支付币种 */
        readonly cash_fee_type?: string;
        /** 代金券金额 */
        readonly coupon_fee?: string;
        /** 代金券使用数量 */
        readonly coupon_count?: string;
        /** 代金券类型 */
        readonly [name: `coupon_type_${number}`]: string | undefined;
        /** 代金券ID */
        readonly [name: `coupon_id_${number}`]: string | undefined;
        /** 单个代金券支付金额 */
        readonly [name: `coupon_fee_${number}`]: string | undefined;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 附加数据 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly time_end?: string;
        /** 交易状态描述 */
        readonly trade_state_desc?: string;
        /** 营销详情 */
        readonly promotion_detail?: string;
        /** 押金消费金额 */
        readonly consume_fee?: string;
      };
    };
  };
  /**
   * Reverse a deposit 撤销订单
   *
   * Exactly one of: transaction_id, out_trade_no.
   * Source: v2 reference, 2.18 and A
   */
  'POST /deposit/reverse': {
    params: {
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 是否重调 */
        readonly recall?: string;
      };
    };
  };
  /**
   * Spend a deposit 消费押金
   *
   * Source: v2 reference, 2.18 and A
   */
  'POST /deposit/consume': {
    params: {
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id: string;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
      /** 押金总金额 */
      readonly total_fee: Whole;
      /** 消费金额 */
      readonly consume_fee: Whole;
      /** 货币类型, at most 16 bytes */
      readonly fee_type: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 微信订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 押金总金额 */
        readonly total_fee?: string;
        /** 消费金额 */
        readonly consume_fee?: string;
        /** 货币类型 */
        readonly fee_type?: string;
      };
    };
  };
  /**
   * Refund the spent part of a deposit 申请退款
   *
   * Exactly one of: transaction_id, out_trade_no.
   * Source: v2 reference, 2.18 and A
   */
  'POST /deposit/refund': {
    params: {
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
      /** 商户退款单号, at most 64 bytes */
      readonly out_refund_no: string;
      /** 订单金额 */
      readonly total_fee: Whole;
      /** 退款金额 */
      readonly refund_fee: Whole;
      /** 退款货币种类, at most 8 bytes */
      readonly refund_fee_type?: string | null | undefined;
      /** 退款原因, at most 80 bytes */
      readonly refund_desc?: string | null | undefined;
      /** 退款资金来源, at most 30 bytes */
      readonly refund_account?: string | null | undefined;
      /** 退款结果通知url, at most 256 bytes */
      readonly notify_url?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 微信订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 商户退款单号 */
        readonly out_refund_no?: string;
        /** 微信退款单号 */
        readonly refund_id?: string;
        /** 退款金额 */
        readonly refund_fee?: string;
        /** 应结退款金额 */
        readonly settlement_refund_fee?: string;
        /** 标价金额 */
        readonly total_fee?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 标价币种 */
        readonly fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 现金支付币种 */
        readonly cash_fee_type?: string;
        /** 现金退款金额 */
        readonly cash_refund_fee?: string;
        /** 代金券类型 */
        readonly [name: `coupon_type_${number}`]: string | undefined;
        /** 代金券退款总金额 */
        readonly coupon_refund_fee?: string;
        /** 单个代金券退款金额 */
        readonly [name: `coupon_refund_fee_${number}`]: string | undefined;
        /** 退款代金券使用数量 */
        readonly coupon_refund_count?: string;
        /** 退款代金券ID */
        readonly [name: `coupon_refund_id_${number}`]: string | undefined;
      };
    };
  };
  /**
   * Query refunds of a deposit 查询退款
   *
   * Exactly one of: refund_id, out_refund_no, transaction_id, out_trade_no.
   * Source: v2 reference, 2.18 and A
   */
  'POST /deposit/refundquery': {
    params: {
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
      /** 商户退款单号, at most 64 bytes */
      readonly out_refund_no?: string | null | undefined;
      /** 微信退款单号, at most 32 bytes */
      readonly refund_id?: string | null | undefined;
      /** 偏移量 */
      readonly offset?: Whole | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 订单总退款次数 */
        readonly total_refund_count?: string;
        /** 微信订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 订单金额 */
        readonly total_fee?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 货币种类 */
        readonly fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 退款笔数 */
        readonly refund_count?: string;
        /** 商户退款单号 */
        readonly [name: `out_refund_no_${number}`]: string | undefined;
        /** 微信退款单号 */
        readonly [name: `refund_id_${number}`]: string | undefined;
        /** 退款渠道 */
        readonly [name: `refund_channel_${number}`]: string | undefined;
        /** 申请退款金额 */
        readonly [name: `refund_fee_${number}`]: string | undefined;
        /** 退款金额 */
        readonly [name: `settlement_refund_fee_${number}`]: string | undefined;
        /** 代金券类型 */
        readonly [name: `coupon_type_${number}_${number}`]: string | undefined;
        /** 总代金券退款金额 */
        readonly [name: `coupon_refund_fee_${number}`]: string | undefined;
        /** 退款代金券使用数量 */
        readonly [name: `coupon_refund_count_${number}`]: string | undefined;
        /** 退款代金券ID */
        readonly [name: `coupon_refund_id_${number}_${number}`]: string | undefined;
        /** 单个代金券退款金额 */
        readonly [name: `coupon_refund_fee_${number}_${number}`]: string | undefined;
        /** 退款状态 */
        readonly [name: `refund_status_${number}`]: string | undefined;
        /** 退款资金来源 */
        readonly [name: `refund_account_${number}`]: string | undefined;
        /** 退款入账账户 */
        readonly [name: `refund_recv_accout_${number}`]: string | undefined;
        /** 退款成功时间 */
        readonly [name: `refund_success_time_${number}`]: string | undefined;
      };
    };
  };
  /**
   * Open a rental order 创建租借订单
   *
   * Source: v2 reference, A
   */
  'POST /wxv/createrentbill': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version: '1.0' | (string & {});
      /** 商户服务订单号, at most 32 bytes */
      readonly out_order_no: string;
      /** 服务ID, at most 32 bytes */
      readonly service_id: string;
      /** 商品名称, at most 40 bytes */
      readonly goods_name: string;
      /** 租用时间, at most 14 bytes */
      readonly start_time?: string | null | undefined;
      /** 预定归还时间, at most 14 bytes */
      readonly end_time?: string | null | undefined;
      /** 租用地点, at most 20 bytes */
      readonly service_location?: string | null | undefined;
      /** 押金总额 */
      readonly deposit_amount: Whole;
      /** 租金规则 计费单位, at most 32 bytes */
      readonly rent_unit: string;
      /** 租金规则 计费单价费用 */
      readonly rent_unit_fee: Whole;
      /** 租金规则 计费说明, at most 30 bytes */
      readonly rent_fee_desc?: string | null | undefined;
      /** 商户数据包, at most 200 bytes */
      readonly attach?: string | null | undefined;
      /** 平台证书序列号, at most 128 bytes */
      readonly cert_serial_no: string;
      /** 用户标识, at most 128 bytes */
      readonly openid?: string | null | undefined;
      /** 用户姓名, at most 400 bytes */
      readonly name?: string | null | undefined;
      /** 用户手机号, at most 400 bytes */
      readonly phone?: string | null | undefined;
      /** 用户身份证ID, at most 400 bytes */
      readonly userid?: string | null | undefined;
      /** 用户收货地址, at most 400 bytes */
      readonly address?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 商户服务订单号 */
        readonly out_order_no?: string;
        /** 服务ID */
        readonly service_id?: string;
        /** 微信支付服务订单号 */
        readonly order_id?: string;
        /** 小程序跳转appid */
        readonly miniprogram_appid?: string;
        /** 小程序跳转路径 */
        readonly miniprogram_path?: string;
        /** 小程序跳转username */
        readonly miniprogram_username?: string;
        /** 跳转微信侧小程序订单数据 */
        readonly package?: string;
      };
    };
  };
  /**
   * Change the amount of a rental order 修改租借订单
   *
   * Source: v2 reference, A
   */
  'POST /wxv/changerentmoney': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version: '1.0' | (string & {});
      /** 商户服务订单号, at most 32 bytes */
      readonly out_order_no: string;
      /** 修改原因, at most 50 bytes */
      readonly reason?: string | null | undefined;
      /** 服务ID, at most 32 bytes */
      readonly service_id: string;
      /** 总金额 */
      readonly total_amount: Whole;
      /** 租金费用 */
      readonly rent_fee: Whole;
      /** 赔偿金费用 */
      readonly compensation_fee: Whole;
      /** 赔偿金费用说明, at most 30 bytes */
      readonly compensation_fee_desc?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 商户服务订单号 */
        readonly out_order_no?: string;
        /** 服务ID */
        readonly service_id?: string;
        /** 微信支付服务订单号 */
        readonly order_id?: string;
      };
    };
  };
  /**
   * Finish a rental order 完结租借订单
   *
   * Source: v2 reference, A
   */
  'POST /wxv/finishrentbill': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version: '1.0' | (string & {});
      /** 商户服务订单号, at most 32 bytes */
      readonly out_order_no: string;
      /** 服务ID, at most 32 bytes */
      readonly service_id: string;
      /** 是否归还, at most 32 bytes */
      readonly returned: string;
      /** 实际归还时间, at most 14 bytes */
      readonly real_end_time?: string | null | undefined;
      /** 归还地点, at most 30 bytes */
      readonly service_end_location?: string | null | undefined;
      /** 总金额 */
      readonly total_amount: Whole;
      /** 租金费用 */
      readonly rent_fee: Whole;
      /** 赔偿金费用 */
      readonly compensation_fee: Whole;
      /** 赔偿金费用说明 */
      readonly compensation_fee_desc: string;
      /** 完结凭证, at most 512 bytes */
      readonly finish_ticket: string;
      /** 分账标识, at most 16 bytes */
      readonly profit_sharing: 'Y' | 'N';
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 商户服务订单号 */
        readonly out_order_no?: string;
        /** 服务ID */
        readonly service_id?: string;
        /** 微信支付服务订单号 */
        readonly order_id?: string;
      };
    };
  };
  /**
   * Cancel a rental order 撤销租借订单
   *
   * Source: v2 reference, A
   */
  'POST /wxv/cancelbill': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version: '1.0' | (string & {});
      /** 商户服务订单号, at most 32 bytes */
      readonly out_order_no: string;
      /** 撤销原因, at most 50 bytes */
      readonly reason: string;
      /** 服务ID, at most 32 bytes */
      readonly service_id: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 商户服务订单号 */
        readonly out_order_no?: string;
        /** 服务ID */
        readonly service_id?: string;
        /** 微信支付服务订单号 */
        readonly order_id?: string;
      };
    };
  };
  /**
   * Query a rental order 查询租借订单
   *
   * Exactly one of: out_order_no, return_query_id.
   * Source: v2 reference, A
   */
  'POST /wxv/queryrentbill': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version: '1.0' | (string & {});
      /** 商户服务订单号, at most 32 bytes */
      readonly out_order_no?: string | null | undefined;
      /** 回跳查询id */
      readonly return_query_id?: string | null | undefined;
      /** 服务ID, at most 32 bytes */
      readonly service_id: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 商户服务订单号 */
        readonly out_order_no?: string;
        /** 服务ID */
        readonly service_id?: string;
        /** 单据状态 */
        readonly state?: string;
        /** 商品名称 */
        readonly goods_name?: string;
        /** 是否归还 */
        readonly returned?: string;
        /** 租用时间 */
        readonly start_time?: string;
        /** 租用地点 */
        readonly service_location?: string;
        /** 押金总额 */
        readonly deposit_amount?: string;
        /** 租金规则 计费单位 */
        readonly rent_unit?: string;
        /** 租金规则 计费单价费用 */
        readonly rent_unit_fee?: string;
        /** 租金规则 计费说明 */
        readonly rent_fee_desc?: string;
        /** 实际归还时间 */
        readonly real_end_time?: string;
        /** 租金费用 */
        readonly rent_fee?: string;
        /** 赔偿金费用 */
        readonly compensation_fee?: string;
        /** 赔偿金说明 */
        readonly compensation_fee_desc?: string;
        /** 归还地点 */
        readonly service_end_location?: string;
        /** 微信支付服务订单号 */
        readonly order_id?: string;
        /** 完结凭证 */
        readonly finish_ticket?: string;
        /** 回调数据包 */
        readonly attach?: string;
        /** 结单交易单号 */
        readonly finish_transaction_id?: string;
        /** 支付方式 */
        readonly pay_type?: string;
      };
    };
  };
  /**
   * Open a quick-stay order 创建速住订单
   *
   * Source: v2 reference, A
   */
  'POST /wxv/createhotelbill': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version: '1.0' | (string & {});
      /** 商户服务订单号, at most 32 bytes */
      readonly out_order_no: string;
      /** 服务ID, at most 32 bytes */
      readonly service_id: string;
      /** 房间, at most 40 bytes */
      readonly room: string;
      /** 入住时间, at most 14 bytes */
      readonly start_time: string;
      /** 预定离店时间, at most 14 bytes */
      readonly end_time: string;
      /** 酒店, at most 20 bytes */
      readonly service_location: string;
      /** 押金金额 */
      readonly deposit_amount: Whole;
      /** 房费 */
      readonly room_rate: Whole;
      /** 房费说明, at most 30 bytes */
      readonly room_rate_desc?: string | null | undefined;
      /** 回调数据包, at most 200 bytes */
      readonly attach?: string | null | undefined;
      /** 取消规则标签, at most 32 bytes */
      readonly cancel_rule: string;
      /** 取消规则描述, at most 150 bytes */
      readonly cancel_rule_desc: string;
      /** 平台证书序列号, at most 128 bytes */
      readonly cert_serial_no: string;
      /** 用户标识, at most 128 bytes */
      readonly openid?: string | null | undefined;
      /** 用户姓名, at most 400 bytes */
      readonly name?: string | null | undefined;
      /** 用户手机号, at most 400 bytes */
      readonly phone?: string | null | undefined;
      /** 用户身份证ID, at most 400 bytes */
      readonly userid?: string | null | undefined;
      /** 用户收货地址, at most 400 bytes */
      readonly address?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 商户服务订单号 */
        readonly out_order_no?: string;
        /** 服务ID */
        readonly service_id?: string;
        /** 微信支付服务订单号 */
        readonly order_id?: string;
        /** 小程序跳转appid */
        readonly miniprogram_appid?: string;
        /** 小程序跳转路径 */
        readonly miniprogram_path?: string;
        /** 小程序跳转username */
        readonly miniprogram_username?: string;
        /** 跳转微信侧小程序订单数据 */
        readonly package?: string;
      };
    };
  };
  /**
   * Finish a quick-stay order 完结速住订单
   *
   * Source: v2 reference, A
   */
  'POST /wxv/finishhotelbill': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version: '1.0' | (string & {});
      /** 商户服务订单号, at most 32 bytes */
      readonly out_order_no: string;
      /** 服务ID, at most 32 bytes */
      readonly service_id: string;
      /** 是否入住 */
      readonly checked_in: boolean;
      /** 实际离店时间, at most 14 bytes */
      readonly real_end_time?: string | null | undefined;
      /** 其他费用金额 */
      readonly other_fee: Whole;
      /** 其他费用说明 */
      readonly other_fee_desc: string;
      /** 取消费用 */
      readonly cancel_fee?: Whole | null | undefined;
      /** 赔偿金费用 */
      readonly compensation_fee: Whole;
      /** 赔偿金说明 */
      readonly compensation_fee_desc: string;
      /** 房费 */
      readonly room_rate?: Whole | null | undefined;
      /** 延迟退房费用 */
      readonly overdue_fine: Whole;
      /** 延迟退房说明 */
      readonly overdue_fine_desc: string;
      /** 总金额 */
      readonly total_amount: Whole;
      /** 完结凭证, at most 512 bytes */
      readonly finish_ticket: string;
      /** 分账标识, at most 16 bytes */
      readonly profit_sharing: 'Y' | 'N';
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 商户服务订单号 */
        readonly out_order_no?: string;
        /** 服务ID */
        readonly service_id?: string;
        /** 微信支付服务订单号 */
        readonly order_id?: string;
      };
    };
  };
  /**
   * Query a quick-stay order 查询速住订单
   *
   * Exactly one of: out_order_no, return_query_id.
   * Source: v2 reference, A
   */
  'POST /wxv/queryhotelbill': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version: '1.0' | (string & {});
      /** 商户服务订单号, at most 32 bytes */
      readonly out_order_no?: string | null | undefined;
      /** 回跳查询id */
      readonly return_query_id?: string | null | undefined;
      /** 服务ID, at most 32 bytes */
      readonly service_id: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 商户服务订单号 */
        readonly out_order_no?: string;
        /** 服务ID */
        readonly service_id?: string;
        /** 单据状态 */
        readonly state?: string;
        /** 房间 */
        readonly room?: string;
        /** 入住时间 */
        readonly start_time?: string;
        /** 预定离店时间 */
        readonly end_time?: string;
        /** 酒店 */
        readonly service_location?: string;
        /** 押金 */
        readonly deposit_amount?: string;
        /** 房费 */
        readonly room_rate?: string;
        /** 房费说明 */
        readonly room_rate_desc?: string;
        /** 实际离店时间 */
        readonly real_end_time?: string;
        /** 是否入住 */
        readonly checked_in?: string;
        /** 其他费用 */
        readonly other_fee?: string;
        /** 其他费用说明 */
        readonly other_fee_desc?: string;
        /** 赔偿金费用 */
        readonly compensation_fee?: string;
        /** 赔偿金说明 */
        readonly compensation_fee_desc?: string;
        /** 延迟退房费 */
        readonly overdue_fine?: string;
        /** 延迟退房说明 */
        readonly overdue_fine_desc?: string;
        /** 取消费用 */
        readonly cancel_fee?: string;
        /** 取消费用说明 */
        readonly cancel_fee_desc?: string;
        /** 微信支付服务订单号 */
        readonly order_id?: string;
        /** 完结凭证 */
        readonly finish_ticket?: string;
        /** 回调数据包 */
        readonly attach?: string;
        /** 结单交易单号 */
        readonly finish_transaction_id?: string;
        /** 支付方式 */
        readonly pay_type?: string;
      };
    };
  };
  /**
   * Query whether a vehicle owner can be charged 用户状态查询
   *
   * Source: v2 reference, A
   */
  'POST /vehicle/pay/querystate': {
    params: {
      /** 交易场景, at most 16 bytes */
      readonly trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE' | (string & {});
      /** 跳转场景, at most 16 bytes */
      readonly jump_scene?: string | null | undefined;
      /** 用户标识, at most 32 bytes */
      readonly openid: string;
      /** 车牌号 */
      readonly plate_number: string;
      /** 版本号, at most 16 bytes */
      readonly version: '3.0' | (string & {});
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 请求appid */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 用户状态 */
        readonly user_state?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 发起扣费方式 */
        readonly deduct_mode?: string;
        /** 跳转路径 */
        readonly path?: string;
        /** 车牌信息 */
        readonly plate_number_info?: string;
      };
    };
  };
  /**
   * Announce a vehicle's entry 用户入场通知
   *
   * Source: v2 reference, A
   */
  'POST /vehicle/pay/notification': {
    params: {
      /** 版本号, at most 16 bytes */
      readonly version: string;
      /** 交易场景, at most 16 bytes */
      readonly trade_scene: 'PARKING' | 'PARKING SPACE' | (string & {});
      /** 场景信息, at most 1024 bytes */
      readonly scene_info: string | object;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号id */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 用户状态 */
        readonly user_state?: string;
        /** 发起扣费方式 */
        readonly deduct_mode?: string;
      };
    };
  };
  /**
   * Charge a vehicle owner 申请扣款
   *
   * Source: v2 reference, A
   */
  'POST /vehicle/pay/payapply': {
    params: {
      /** 商品描述, at most 127 bytes */
      readonly body: string;
      /** 商品详情, at most 6000 bytes */
      readonly detail?: string | null | undefined;
      /** 附加数据, at most 127 bytes */
      readonly attach?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no: string;
      /** 总金额 */
      readonly total_fee: Whole;
      /** 货币类型, at most 16 bytes */
      readonly fee_type?: string | null | undefined;
      /** 终端IP, at most 64 bytes */
      readonly spbill_create_ip: string;
      /** 商品标记, at most 32 bytes */
      readonly goods_tag?: string | null | undefined;
      /** 回调通知url, at most 256 bytes */
      readonly notify_url: string;
      /** 交易类型, at most 16 bytes */
      readonly trade_type: 'PAP';
      /** 版本号, at most 16 bytes */
      readonly version: '3.0' | (string & {});
      /** 交易场景, at most 16 bytes */
      readonly trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE' | (string & {});
      /** 用户标识, at most 32 bytes */
      readonly openid?: string | null | undefined;
      /** 分账标识, at most 16 bytes */
      readonly profit_sharing?: 'Y' | 'N' | null | undefined;
      /** 场景信息, at most 1024 bytes */
      readonly scene_info: string | object;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号id */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
      };
    };
  };
  /**
   * Query whether a vehicle owner can be charged, as a provider 用户状态查询
   *
   * Source: v2 reference, A
   */
  'POST /vehicle/partnerpay/querystate': {
    params: {
      /** 子商户公众账号id, at most 32 bytes */
      readonly sub_appid: string;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id: string;
      /** 交易场景, at most 16 bytes */
      readonly trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE' | (string & {});
      /** 跳转场景, at most 16 bytes */
      readonly jump_scene?: 'APP' | 'H5' | (string & {}) | null | undefined;
      /** 用户标识, at most 32 bytes */
      readonly openid?: string | null | undefined;
      /** 用户子标识 */
      readonly sub_openid?: string | null | undefined;
      /** 车牌号 */
      readonly plate_number: string;
      /** 版本号, at most 16 bytes */
      readonly version: '3.0' | (string & {});
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 请求appid */
        readonly appid?: string;
        /** 子商户公众账号id */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 用户状态 */
        readonly user_state?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 发起扣费方式 */
        readonly deduct_mode?: string;
        /** 用户子标识 */
        readonly sub_openid?: string;
        /** 跳转路径 */
        readonly path?: string;
        /** 车牌信息 */
        readonly plate_number_info?: string;
      };
    };
  };
  /**
   * Announce a vehicle's entry, as a provider 用户入场通知
   *
   * Source: v2 reference, A
   */
  'POST /vehicle/partnerpay/notification': {
    params: {
      /** 子商户公众账号id, at most 32 bytes */
      readonly sub_appid: string;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id: string;
      /** 版本号, at most 16 bytes */
      readonly version: '3.0' | (string & {});
      /** 交易场景, at most 16 bytes */
      readonly trade_scene: 'PARKING' | 'PARKING SPACE' | (string & {});
      /** 场景信息, at most 1024 bytes */
      readonly scene_info: string | object;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号id */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户公众账号id */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 用户状态 */
        readonly user_state?: string;
        /** 发起扣费方式 */
        readonly deduct_mode?: string;
      };
    };
  };
  /**
   * Charge a vehicle owner, as a provider 申请扣款
   *
   * Source: v2 reference, A
   */
  'POST /vehicle/partnerpay/payapply': {
    params: {
      /** 子商户公众账号id, at most 32 bytes */
      readonly sub_appid: string;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id: string;
      /** 商品描述, at most 127 bytes */
      readonly body: string;
      /** 商品详情, at most 6000 bytes */
      readonly detail?: string | null | undefined;
      /** 附加数据, at most 127 bytes */
      readonly attach?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no: string;
      /** 总金额 */
      readonly total_fee: Whole;
      /** 货币类型, at most 16 bytes */
      readonly fee_type?: string | null | undefined;
      /** 终端IP, at most 64 bytes */
      readonly spbill_create_ip: string;
      /** 商品标记, at most 32 bytes */
      readonly goods_tag?: string | null | undefined;
      /** 回调通知url, at most 256 bytes */
      readonly notify_url: string;
      /** 交易类型, at most 16 bytes */
      readonly trade_type: 'PAP';
      /** 版本号, at most 16 bytes */
      readonly version: '3.0' | (string & {});
      /** 交易场景, at most 16 bytes */
      readonly trade_scene: 'PARKING' | 'PARKING SPACE' | (string & {});
      /** 用户标识, at most 32 bytes */
      readonly openid?: string | null | undefined;
      /** 分账标识, at most 16 bytes */
      readonly profit_sharing?: 'Y' | 'N' | null | undefined;
      /** 场景信息, at most 1024 bytes */
      readonly scene_info: string | object;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号id */
        readonly appid?: string;
        /** 子商户公众账号id */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
      };
    };
  };
  /**
   * Query whether a passenger can be charged 查询用户状态接口
   *
   * Source: v2 reference, A
   */
  'POST /transit/pay/querystate': {
    params: {
      /** 委托代扣协议id */
      readonly contract_id?: string | null | undefined;
      /** 微信openID */
      readonly openid?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 请求appid */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 用户状态 */
        readonly user_state?: string;
        /** 委托代扣协议id */
        readonly contract_id?: string;
        /** 签约模板id */
        readonly plan_id?: string;
        /** 签约协议号 */
        readonly contract_code?: string;
        /** 协议状态 */
        readonly contract_state?: string;
      };
    };
  };
  /**
   * Charge a passenger 申请扣款
   *
   * Source: v2 reference, A
   */
  'POST /transit/pay/payapply': {
    params: {
      /** 商品描述, at most 127 bytes */
      readonly body: string;
      /** 商品详情, at most 6000 bytes */
      readonly detail?: string | null | undefined;
      /** 附加数据, at most 127 bytes */
      readonly attach?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no: string;
      /** 总金额 */
      readonly total_fee: Whole;
      /** 货币类型, at most 16 bytes */
      readonly fee_type?: string | null | undefined;
      /** 终端IP, at most 64 bytes */
      readonly spbill_create_ip: string;
      /** 商品标记, at most 32 bytes */
      readonly goods_tag?: string | null | undefined;
      /** 回调通知url, at most 256 bytes */
      readonly notify_url: string;
      /** 交易类型, at most 16 bytes */
      readonly trade_type: 'PAP';
      /** 委托代扣协议id, at most 32 bytes */
      readonly contract_id?: string | null | undefined;
      /** 交易场景, at most 16 bytes */
      readonly trade_scene: 'METRO' | 'BUS' | (string & {});
      /** 场景信息, at most 1024 bytes */
      readonly scene_info: string | object;
      /** 客户端 IP */
      readonly clientip?: string | null | undefined;
      /** 设备ID */
      readonly deviceid?: string | null | undefined;
      /** 手机号 */
      readonly mobile?: string | null | undefined;
      /** 邮箱地址 */
      readonly email?: string | null | undefined;
      /** QQ号 */
      readonly qq?: string | null | undefined;
      /** 微信openID */
      readonly openid?: string | null | undefined;
      /** 身份证号 */
      readonly creid?: string | null | undefined;
      /** 商户侧用户标识 */
      readonly outerid?: string | null | undefined;
      /** 版本号 此字段仅针对有垫资权限的商户有效, at most 16 bytes */
      readonly version: '2.0' | (string & {});
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号id */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
      };
    };
  };
  /**
   * Query the charge of a passenger or vehicle owner 查询订单
   *
   * Exactly one of: transaction_id, out_trade_no.
   * Source: v2 reference, A
   */
  'POST /transit/queryorder': {
    params: {
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 请求appid */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 是否关注公众账号 */
        readonly is_subscribe?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 交易状态 */
        readonly trade_state?: string;
        /** 付款银行 */
        readonly bank_type?: string;
        /** 总金额 */
        readonly total_fee?: string;
        /** 货币种类 */
        readonly fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 现金支付货币类型 */
        readonly cash_fee_type?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 代金券或立减优惠金额 */
        readonly coupon_fee?: string;
        /** 代金券或立减优惠使用数量 */
        readonly coupon_count?: string;
        /** 代金券类型 */
        readonly [name: `coupon_type_${number}`]: string | undefined;
        /** 代金券或立减优惠ID */
        readonly [name: `coupon_id_${number}`]: string | undefined;
        /** 单个代金券或立减优惠支付金额 */
        readonly [name: `coupon_fee_${number}`]: string | undefined;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 附加数据 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly time_end?: string;
        /** 交易状态描述 */
        readonly trade_state_desc?: string;
      };
    };
  };
  /**
   * Query whether a passenger can be charged, as a provider 查询用户状态接口
   *
   * Source: v2 reference, A
   */
  'POST /transit/partnerpay/querystate': {
    params: {
      /** 子商户公众账号id */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号 */
      readonly sub_mch_id: string;
      /** 委托代扣协议id */
      readonly contract_id?: string | null | undefined;
      /** 微信open ID */
      readonly openid?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 请求appid */
        readonly appid?: string;
        /** 子商户公众账号id */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 用户状态 */
        readonly user_state?: string;
        /** 委托代扣协议id */
        readonly contract_id?: string;
        /** 签约模板id */
        readonly plan_id?: string;
        /** 签约协议号 */
        readonly contract_code?: string;
        /** 协议状态 */
        readonly contract_state?: string;
      };
    };
  };
  /**
   * Charge a passenger, as a provider 申请扣款
   *
   * Source: v2 reference, A
   */
  'POST /transit/partnerpay/payapply': {
    params: {
      /** 子商户公众账号id, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id: string;
      /** 商品描述, at most 127 bytes */
      readonly body: string;
      /** 商品详情, at most 6000 bytes */
      readonly detail?: string | null | undefined;
      /** 附加数据, at most 127 bytes */
      readonly attach?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no: string;
      /** 总金额 */
      readonly total_fee: Whole;
      /** 货币类型, at most 16 bytes */
      readonly fee_type?: string | null | undefined;
      /** 终端IP, at most 64 bytes */
      readonly spbill_create_ip: string;
      /** 商品标记, at most 32 bytes */
      readonly goods_tag?: string | null | undefined;
      /** 回调通知url, at most 256 bytes */
      readonly notify_url: string;
      /** 交易类型, at most 16 bytes */
      readonly trade_type: 'PAP';
      /** 委托代扣协议id, at most 32 bytes */
      readonly contract_id?: string | null | undefined;
      /** 交易场景, at most 16 bytes */
      readonly trade_scene: 'METRO' | 'BUS' | (string & {});
      /** 场景信息, at most 1024 bytes */
      readonly scene_info: string | object;
      /** 客户端 IP */
      readonly clientip?: string | null | undefined;
      /** 设备ID */
      readonly deviceid?: string | null | undefined;
      /** 手机号 */
      readonly mobile?: string | null | undefined;
      /** 邮箱地址 */
      readonly email?: string | null | undefined;
      /** QQ号 */
      readonly qq?: string | null | undefined;
      /** 微信openID */
      readonly openid?: string | null | undefined;
      /** 身份证号 */
      readonly creid?: string | null | undefined;
      /** 商户侧用户标识 */
      readonly outerid?: string | null | undefined;
      /** 版本号 此字段仅针对有垫资权限的商户有效, at most 16 bytes */
      readonly version: '2.0' | (string & {});
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号id */
        readonly appid?: string;
        /** 子商户公众账号id */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
      };
    };
  };
  /**
   * Query the charge of a passenger or vehicle owner, as a provider 查询订单
   *
   * Exactly one of: transaction_id, out_trade_no.
   * Source: v2 reference, A
   */
  'POST /transit/partnerpay/queryorder': {
    params: {
      /** 子商户公众账号id, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id: string;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 请求appid */
        readonly appid?: string;
        /** 子商户公众账号id */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 用户子标识 */
        readonly sub_openid?: string;
        /** 是否关注公众账号 */
        readonly is_subscribe?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 交易状态 */
        readonly trade_state?: string;
        /** 付款银行 */
        readonly bank_type?: string;
        /** 总金额 */
        readonly total_fee?: string;
        /** 货币种类 */
        readonly fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 现金支付货币类型 */
        readonly cash_fee_type?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 代金券或立减优惠金额 */
        readonly coupon_fee?: string;
        /** 代金券或立减优惠使用数量 */
        readonly coupon_count?: string;
        /** 代金券类型 */
        readonly [name: `coupon_type_${number}`]: string | undefined;
        /** 代金券或立减优惠ID */
        readonly [name: `coupon_id_${number}`]: string | undefined;
        /** 单个代金券或立减优惠支付金额 */
        readonly [name: `coupon_fee_${number}`]: string | undefined;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 附加数据 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly time_end?: string;
        /** 交易状态描述 */
        readonly trade_state_desc?: string;
      };
    };
  };
  /**
   * Declare an order to customs 订单附加信息提交接口
   *
   * Source: v2 reference, 2.17 and A
   */
  'POST /cgi-bin/mch/customs/customdeclareorder': {
    params: {
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no: string;
      /** 微信支付订单号, at most 28 bytes */
      readonly transaction_id: string;
      /** 海关, at most 32 bytes */
      readonly customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {});
      /** 商户海关备案号, at most 32 bytes */
      readonly mch_customs_no: string;
      /** 关税 */
      readonly duty?: Whole | null | undefined;
      /** 报关类型 */
      readonly action_type?: 'ADD' | 'MODIFY' | null | undefined;
      /** 商户子订单号, at most 32 bytes */
      readonly sub_order_no?: string | null | undefined;
      /** 币种, at most 3 bytes */
      readonly fee_type?: string | null | undefined;
      /** 应付金额 */
      readonly order_fee?: Whole | null | undefined;
      /** 物流费 */
      readonly transport_fee?: Whole | null | undefined;
      /** 商品价格 */
      readonly product_fee?: Whole | null | undefined;
      /** 证件类型, at most 32 bytes */
      readonly cert_type?: 'IDCARD' | (string & {}) | null | undefined;
      /** 证件号码, at most 64 bytes */
      readonly cert_id?: string | null | undefined;
      /** 姓名, at most 64 bytes */
      readonly name?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 签名类型 */
        readonly sign_type?: string;
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 状态码 */
        readonly state?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 商户子订单号 */
        readonly sub_order_no?: string;
        /** 微信子订单号 */
        readonly sub_order_id?: string;
        /** 最后更新时间 */
        readonly modify_time?: string;
        /** 订购人和支付人身份信息校验结果 */
        readonly cert_check_result?: string;
        /** 验核机构**注 */
        readonly verify_department?: string;
        /** 验核机构交易流水号 */
        readonly verify_department_trade_id?: string;
      };
    };
  };
  /**
   * Query a declaration to customs 订单附加信息查询接口
   *
   * Source: v2 reference, 2.17 and A
   */
  'POST /cgi-bin/mch/customs/customdeclarequery': {
    params: {
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
      /** 微信支付订单号, at most 28 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户子订单号, at most 32 bytes */
      readonly sub_order_no?: string | null | undefined;
      /** 微信子订单号, at most 32 bytes */
      readonly sub_order_id?: string | null | undefined;
      /** 海关, at most 32 bytes */
      readonly customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {});
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 笔数 */
        readonly count?: string;
        /** 商户子订单号 */
        readonly [name: `sub_order_no_${number}`]: string | undefined;
        /** 微信子订单号 */
        readonly [name: `sub_order_id_${number}`]: string | undefined;
        /** 商户海关备案号 */
        readonly [name: `mch_customs_no_${number}`]: string | undefined;
        /** 海关 */
        readonly [name: `customs_${number}`]: string | undefined;
        /** 币种 */
        readonly [name: `fee_type_${number}`]: string | undefined;
        /** 应付金额 */
        readonly [name: `order_fee_${number}`]: string | undefined;
        /** 关税 */
        readonly [name: `duty_${number}`]: string | undefined;
        /** 物流费 */
        readonly [name: `transport_fee_${number}`]: string | undefined;
        /** 商品价格 */
        readonly [name: `product_fee_${number}`]: string | undefined;
        /** 状态码 */
        readonly [name: `state_${number}`]: string | undefined;
        /** 申报结果说明 */
        readonly [name: `explanation_${number}`]: string | undefined;
        /** 最后更新时间 */
        readonly [name: `modify_time_${number}`]: string | undefined;
        /** 订购人和支付人身份信息校验结果 */
        readonly [name: `cert_check_result_${number}`]: string | undefined;
        /** 验核机构**注 */
        readonly verify_department?: string;
        /** 验核机构交易流水号 */
        readonly verify_department_trade_id?: string;
      };
    };
  };
  /**
   * Declare an order to customs again 订单附加信息重推接口
   *
   * Source: v2 reference, 2.17 and A
   */
  'POST /cgi-bin/mch/newcustoms/customdeclareredeclare': {
    params: {
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
      /** 微信支付订单号, at most 28 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户子订单号, at most 32 bytes */
      readonly sub_order_no?: string | null | undefined;
      /** 微信子订单号, at most 32 bytes */
      readonly sub_order_id?: string | null | undefined;
      /** 海关, at most 32 bytes */
      readonly customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {});
      /** 商户海关备案号, at most 32 bytes */
      readonly mch_customs_no: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 签名类型 */
        readonly sign_type?: string;
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 状态码 */
        readonly state?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 商户子订单号 */
        readonly sub_order_no?: string;
        /** 微信子订单号 */
        readonly sub_order_id?: string;
        /** 最后更新时间 */
        readonly modify_time?: string;
        /** 申报结果说明 */
        readonly explanation?: string;
      };
    };
  };
  /**
   * Query an exchange rate 汇率查询
   *
   * Source: v2 reference, A
   */
  'POST /pay/queryexchagerate': {
    params: {
      /** 币种 */
      readonly fee_type: string;
      /** 日期 */
      readonly date: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 币种 */
        readonly fee_type?: string;
        /** 汇率时间 */
        readonly rate_time?: string;
        /** 现汇卖出价 */
        readonly rate?: string;
      };
    };
  };
  /**
   * Query settled and unsettled funds 查询结算资金
   *
   * Source: WeChat Pay page of 2025-02-20; v2 reference, A
   */
  'POST /pay/settlementquery': {
    params: {
      /** 子商户号 */
      readonly sub_mch_id?: string | null | undefined;
      /** 结算状态 */
      readonly usetag: Whole;
      /** 偏移量 */
      readonly offset: Whole;
      /** 最大记录条数 */
      readonly limit: Whole;
      /** 开始日期 */
      readonly date_start: string;
      /** 结束日期 */
      readonly date_end: string;
      /** 是否查询分账结算信息 */
      readonly query_split?: boolean | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 返回数据行数 */
        readonly record_num?: string;
        /** 付汇批次号 */
        readonly fbatchno?: string;
        /** 结算日期 */
        readonly date_settlement?: string;
        /** 交易开始日期 */
        readonly date_start?: string;
        /** 交易结束日期 */
        readonly date_end?: string;
        /** 划账金额 */
        readonly settlement_fee?: string;
        /** 未划账金额 */
        readonly unsettlement_fee?: string;
        /** 结算币种 */
        readonly settlementfee_type?: string;
        /** 支付金额 */
        readonly pay_fee?: string;
        /** 退款金额 */
        readonly refund_fee?: string;
        /** 支付净额 */
        readonly pay_net_fee?: string;
        /** 手续费金额 */
        readonly poundage_fee?: string;
        /** 分账划账金额 */
        readonly split_settlement_fee?: string;
        /** 分账未划账金额 */
        readonly split_unsettlement_fee?: string;
      };
    };
  };
  /**
   * Register a merchant under an institution 进件子商户
   *
   * Source: WeChat Pay page of 2026-01-14; v2 reference, A
   */
  'POST /secapi/mch/addInstitutionsub': {
    params: {
      /** 渠道编号 */
      readonly channel_id?: string | null | undefined;
      /** 子商户全称 */
      readonly merchant_name: string;
      /** 子商户简称 */
      readonly merchant_shortname: string;
      /** 子商户唯一标识 */
      readonly merchant_remark: string;
      /** 注册国家或区域 */
      readonly merchant_country_code: string;
      /** 商户类型 */
      readonly merchant_type: 'ENTERPRISE' | 'INDIVIDUAL';
      /** 业务类目 */
      readonly business_category: string;
      /** MCC码 */
      readonly mcc: string;
      /** 公司注册文件编号 */
      readonly registration_certificate_number: string;
      /** 公司注册文件过期时间 */
      readonly registration_certificate_date: string;
      /** 公司注册文件照片 */
      readonly registration_certificate_copy?: string | null | undefined;
      /** 业务类型 */
      readonly business_type: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {});
      /** APP下载链接 */
      readonly app_download: string;
      /** 业务网站 */
      readonly business_website: string;
      /** 公众号 */
      readonly office_account: string;
      /** 小程序 */
      readonly mini_program: string;
      /** 门店地址 */
      readonly store_address: string;
      /** 门店照片 */
      readonly store_photos: string | object;
      /** 董事姓名 */
      readonly director_name: string;
      /** 董事证件号码 */
      readonly director_id_number: string;
      /** 负责人姓名 */
      readonly principal_name: string;
      /** 负责人证件号 */
      readonly principal_id_number: string;
      /** 公司电话 */
      readonly office_phone: string;
      /** 联系人姓名 */
      readonly contact_name: string;
      /** 联系人电话 */
      readonly contact_phone: string;
      /** 联系人邮箱 */
      readonly contact_email: string;
      /** 子商户结算银行账户 */
      readonly settlement_bank_number: string;
      /** 是否申请H5支付权限 */
      readonly apply_h5_payment?: 'YES' | 'NO' | null | undefined;
      /** H5经营网址 */
      readonly h5_website_url?: string | null | undefined;
      /** H5支付域名 */
      readonly h5_domains?: string | object | null | undefined;
      /** 附加信息 */
      readonly attach?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 验证状态 */
        readonly verification_status?: string;
        /** 验证状态描述 */
        readonly description?: string;
        /** H5支付权限状态 */
        readonly h5_authorization_state?: string;
      };
    };
  };
  /**
   * Change a merchant under an institution 修改子商户
   *
   * Source: WeChat Pay page of 2026-01-14; v2 reference, A
   */
  'POST /secapi/mch/modifyInstitutionsub': {
    params: {
      /** 子商户号 */
      readonly sub_mch_id: string;
      /** 子商户全称 */
      readonly merchant_name: string;
      /** 渠道编号 */
      readonly channel_id?: string | null | undefined;
      /** 子商户简称 */
      readonly merchant_shortname: string;
      /** 注册国家或区域 */
      readonly merchant_country_code: string;
      /** 商户类型 */
      readonly merchant_type: 'ENTERPRISE' | 'INDIVIDUAL';
      /** 业务类目 */
      readonly business_category: string;
      /** MCC码 */
      readonly mcc: string;
      /** 公司注册文件编号 */
      readonly registration_certificate_number: string;
      /** 公司注册文件过期时间 */
      readonly registration_certificate_date: string;
      /** 公司注册文件照片 */
      readonly registration_certificate_copy?: string | null | undefined;
      /** 业务类型 */
      readonly business_type: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {});
      /** APP下载链接 */
      readonly app_download: string;
      /** 业务网站 */
      readonly business_website: string;
      /** 公众号 */
      readonly office_account: string;
      /** 小程序 */
      readonly mini_program: string;
      /** 门店地址 */
      readonly store_address: string;
      /** 门店照片 */
      readonly store_photos?: string | object | null | undefined;
      /** 董事姓名 */
      readonly director_name?: string | null | undefined;
      /** 董事证件号码 */
      readonly director_id_number?: string | null | undefined;
      /** 负责人姓名 */
      readonly principal_name?: string | null | undefined;
      /** 负责人证件号 */
      readonly principal_id_number?: string | null | undefined;
      /** 公司电话 */
      readonly office_phone: string;
      /** 联系人姓名 */
      readonly contact_name: string;
      /** 联系人电话 */
      readonly contact_phone: string;
      /** 联系人邮箱 */
      readonly contact_email: string;
      /** 子商户结算银行账户 */
      readonly settlement_bank_number?: string | null | undefined;
      /** 是否申请H5支付权限 */
      readonly apply_h5_payment?: 'YES' | 'NO' | null | undefined;
      /** H5经营网址 */
      readonly h5_website_url?: string | null | undefined;
      /** H5支付域名 */
      readonly h5_domains?: string | object | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 验证状态 */
        readonly verification_status?: string;
        /** H5支付权限状态 */
        readonly h5_authorization_state?: string;
      };
    };
  };
  /**
   * Query a merchant under an institution 查询子商户
   *
   * Source: WeChat Pay page of 2026-01-14; v2 reference, A
   */
  'POST /secapi/mch/queryInstitutionsub': {
    params: {
      /** 子商户号 */
      readonly sub_mch_id: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 子商户名称 */
        readonly merchant_name?: string;
        /** 子商户简称 */
        readonly merchant_shortname?: string;
        /** 注册国家或区域 */
        readonly merchant_country_code?: string;
        /** 业务类目 */
        readonly business_category?: string;
        /** MCC */
        readonly mcc?: string;
        /** 公司联系电话 */
        readonly office_phone?: string;
        /** 联系人姓名 */
        readonly contact_name?: string;
        /** 联系人手机 */
        readonly contact_phone?: string;
        /** 联系人邮箱 */
        readonly contact_email?: string;
        /** 子商户唯一标识 */
        readonly merchant_remark?: string;
        /** 业务类型 */
        readonly business_type?: string;
        /** 商户类型 */
        readonly merchant_type?: string;
        /** 公司注册文件编号 */
        readonly registration_certificate_number?: string;
        /** 公司注册文件过期时间 */
        readonly registration_certificate_date?: string;
        /** APP下载链接 */
        readonly app_download?: string;
        /** 业务网站 */
        readonly business_website?: string;
        /** 公众号 */
        readonly office_account?: string;
        /** 小程序 */
        readonly mini_program?: string;
        /** 门店地址 */
        readonly store_address?: string;
        /** 董事姓名 */
        readonly director_name?: string;
        /** 董事证件编号 */
        readonly director_id_number?: string;
        /** 负责人姓名 */
        readonly principal_name?: string;
        /** 负责人证件编号 */
        readonly principal_id_number?: string;
        /** 子商户结算银行账户 */
        readonly settlement_bank_number?: string;
        /** 渠道编号 */
        readonly channel_id?: string;
        /** H5支付权限状态 */
        readonly h5_authorization_state?: string;
        /** H5驳回详情 */
        readonly h5_audit_reject_detail?: string;
        /** 子商户状态 */
        readonly sub_mch_status?: string;
        /** 子商户入驻状态 */
        readonly application_status?: string;
        /** 子商户入驻驳回详情 */
        readonly application_reject_detail?: string;
        /** 附加信息 */
        readonly attach?: string;
      };
    };
  };
  /**
   * Apply for a micro merchant 申请入驻
   *
   * @deprecated WeChat Pay has withdrawn it.
   * Source: WeChat Pay page of 2023-05-23; v2 reference, A
   */
  'POST /applyment/micro/submit': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version: '3.0' | (string & {});
      /** 平台证书序列号, at most 64 bytes */
      readonly cert_sn: string;
      /** 业务申请编号, at most 32 bytes */
      readonly business_code: string;
      /** 身份证人像面照片, at most 256 bytes */
      readonly id_card_copy: string;
      /** 身份证国徽面照片, at most 256 bytes */
      readonly id_card_national: string;
      /** 身份证姓名, at most 64 bytes */
      readonly id_card_name: string;
      /** 身份证号码, at most 18 bytes */
      readonly id_card_number: string;
      /** 身份证有效期限 */
      readonly id_card_valid_time: string | object;
      /** 开户名称, at most 50 bytes */
      readonly account_name: string;
      /** 开户银行, at most 50 bytes */
      readonly account_bank: string;
      /** 开户银行省市编码, at most 6 bytes */
      readonly bank_address_code: string;
      /** 开户银行全称, at most 256 bytes */
      readonly bank_name?: string | null | undefined;
      /** 银行账号, at most 50 bytes */
      readonly account_number: string;
      /** 门店名称, at most 128 bytes */
      readonly store_name: string;
      /** 门店省市编码, at most 6 bytes */
      readonly store_address_code: string;
      /** 门店街道名称, at most 500 bytes */
      readonly store_street: string;
      /** 门店经度, at most 20 bytes */
      readonly store_longitude?: string | null | undefined;
      /** 门店纬度, at most 20 bytes */
      readonly store_latitude?: string | null | undefined;
      /** 门店门口照片, at most 256 bytes */
      readonly store_entrance_pic: string;
      /** 店内环境照片, at most 256 bytes */
      readonly indoor_pic: string;
      /** 经营场地证明, at most 256 bytes */
      readonly address_certification?: string | null | undefined;
      /** 商户简称, at most 50 bytes */
      readonly merchant_shortname: string;
      /** 客服电话, at most 50 bytes */
      readonly service_phone: string;
      /** 售卖商品/提供服务描述, at most 50 bytes */
      readonly product_desc: string;
      /** 费率, at most 50 bytes */
      readonly rate: string;
      /** 补充说明, at most 50 bytes */
      readonly business_addition_desc?: string | null | undefined;
      /** 补充材料 */
      readonly business_addition_pics?: string | object | null | undefined;
      /** 超级管理员姓名, at most 50 bytes */
      readonly contact: string;
      /** 手机号码, at most 11 bytes */
      readonly contact_phone: string;
      /** 联系邮箱, at most 50 bytes */
      readonly contact_email?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 参数校验不通过的字段名 */
        readonly err_param?: string;
        /** 商户申请单号 */
        readonly applyment_id?: string;
      };
    };
  };
  /**
   * Query an application 查询申请状态
   *
   * @deprecated WeChat Pay has withdrawn it.
   * Source: WeChat Pay page of 2023-05-23; v2 reference, A
   */
  'POST /applyment/micro/getstate': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version: string;
      /** 商户申请单号, at most 32 bytes */
      readonly applyment_id?: string | null | undefined;
      /** 业务申请编号, at most 32 bytes */
      readonly business_code?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户申请单号 */
        readonly applyment_id?: string;
        /** 申请状态 */
        readonly applyment_state?: string;
        /** 申请状态描述 */
        readonly applyment_state_desc?: string;
        /** 小微商户号 */
        readonly sub_mch_id?: string;
        /** 签约链接 */
        readonly sign_url?: string;
        /** 审核详情 */
        readonly audit_detail?: string;
        /** 参数名称 */
        readonly param_name?: string;
        /** 驳回原因 */
        readonly reject_reason?: string;
      };
    };
  };
  /**
   * Apply for an upgrade to a full merchant 提交升级申请单
   *
   * @deprecated WeChat Pay has withdrawn it.
   * Source: WeChat Pay page of 2023-05-23; v2 reference, A
   */
  'POST /applyment/micro/submitupgrade': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version: '1.0' | (string & {});
      /** 平台证书序列号, at most 64 bytes */
      readonly cert_sn: string;
      /** 小微商户号, at most 32 bytes */
      readonly sub_mch_id: string;
      /** 主体类型, at most 32 bytes */
      readonly organization_type: string;
      /** 营业执照扫描件, at most 256 bytes */
      readonly business_license_copy: string;
      /** 营业执照注册号, at most 32 bytes */
      readonly business_license_number: string;
      /** 商户名称, at most 110 bytes */
      readonly merchant_name: string;
      /** 注册地址, at most 256 bytes */
      readonly company_address: string;
      /** 经营者姓名/法定代表人, at most 256 bytes */
      readonly legal_person: string;
      /** 营业期限, at most 50 bytes */
      readonly business_time: string;
      /** 营业执照类型, at most 32 bytes */
      readonly business_licence_type: string;
      /** 组织机构代码证照片, at most 256 bytes */
      readonly organization_copy?: string | null | undefined;
      /** 组织机构代码, at most 32 bytes */
      readonly organization_number?: string | null | undefined;
      /** 组织机构代码有效期限, at most 128 bytes */
      readonly organization_time?: string | null | undefined;
      /** 开户名称, at most 50 bytes */
      readonly account_name?: string | null | undefined;
      /** 开户银行, at most 50 bytes */
      readonly account_bank?: string | null | undefined;
      /** 开户银行省市编码, at most 6 bytes */
      readonly bank_address_code?: string | null | undefined;
      /** 开户银行全称, at most 256 bytes */
      readonly bank_name?: string | null | undefined;
      /** 银行卡号, at most 50 bytes */
      readonly account_number?: string | null | undefined;
      /** 商户简称, at most 50 bytes */
      readonly merchant_shortname: string;
      /** 费率结算规则ID, at most 10 bytes */
      readonly business: string;
      /** 特殊资质, at most 1280 bytes */
      readonly qualifications?: string | null | undefined;
      /** 经营场景, at most 50 bytes */
      readonly business_scene: string;
      /** 补充说明, at most 512 bytes */
      readonly business_addition_desc?: string | null | undefined;
      /** 补充材料, at most 1280 bytes */
      readonly business_addition_pics?: string | null | undefined;
      /** 联系邮箱, at most 50 bytes */
      readonly contact_email?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 参数校验不通过的字段名 */
        readonly err_param?: string;
      };
    };
  };
  /**
   * Query an application for an upgrade 查询升级申请单状态
   *
   * @deprecated WeChat Pay has withdrawn it.
   * Source: WeChat Pay page of 2023-05-23; v2 reference, A
   */
  'POST /applyment/micro/getupgradestate': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version: string;
      /** 小微商户号, at most 32 bytes */
      readonly sub_mch_id: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 小微商户号 */
        readonly sub_mch_id?: string;
        /** 申请状态 */
        readonly applyment_state?: string;
        /** 申请状态描述 */
        readonly applyment_state_desc?: string;
        /** 签约二维码 */
        readonly sign_qrcode?: string;
        /** 签约链接 */
        readonly sign_url?: string;
        /** 审核详情 */
        readonly audit_detail?: string;
        /** 付款户名 */
        readonly account_name?: string;
        /** 汇款金额 */
        readonly pay_amount?: string;
        /** 收款卡号 */
        readonly destination_account_number?: string;
        /** 收款户名 */
        readonly destination_account_name?: string;
        /** 开户银行 */
        readonly destination_account_bank?: string;
        /** 省市信息 */
        readonly city?: string;
        /** 备注信息 */
        readonly remark?: string;
        /** 汇款截止时间 */
        readonly deadline_time?: string;
        /** 参数名称 */
        readonly param_name?: string;
        /** 驳回原因 */
        readonly reject_reason?: string;
      };
    };
  };
  /**
   * Change the settlement bank card 修改结算银行卡
   *
   * @deprecated WeChat Pay has withdrawn it.
   * Source: WeChat Pay page of 2023-03-13; v2 reference, A
   */
  'POST /applyment/micro/modifyarchives': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version: '1.0' | (string & {});
      /** 小微商户号, at most 32 bytes */
      readonly sub_mch_id: string;
      /** 银行卡号, at most 50 bytes */
      readonly account_number?: string | null | undefined;
      /** 开户银行全称, at most 256 bytes */
      readonly bank_name?: string | null | undefined;
      /** 开户银行, at most 50 bytes */
      readonly account_bank?: string | null | undefined;
      /** 开户银行省市编码, at most 6 bytes */
      readonly bank_address_code: string;
      /** 平台证书序列号, at most 64 bytes */
      readonly cert_sn: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mch_id?: string;
        /** 小微商户号 */
        readonly sub_mch_id?: string;
      };
    };
  };
  /**
   * Change the contact details 修改联系信息
   *
   * @deprecated WeChat Pay has withdrawn it.
   * Source: WeChat Pay page of 2020-04-13; v2 reference, A
   */
  'POST /applyment/micro/modifycontactinfo': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version: '1.0' | (string & {});
      /** 小微商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 手机号, at most 11 bytes */
      readonly mobile_phone?: string | null | undefined;
      /** 邮箱, at most 50 bytes */
      readonly email?: string | null | undefined;
      /** 商户简称, at most 20 bytes */
      readonly merchant_name?: string | null | undefined;
      /** 加密的平台证书序列号, at most 64 bytes */
      readonly cert_sn: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mch_id?: string;
        /** 小微商户号 */
        readonly sub_mch_id?: string;
      };
    };
  };
  /**
   * Report a signed contract 签约报备
   *
   * @deprecated WeChat Pay has withdrawn it.
   * Source: WeChat Pay page of 2023-05-23; v2 reference, A
   */
  'POST /applyment/micro/signcontract': {
    params: {
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
      };
    };
  };
  /**
   * Query the automatic withdrawal of a day 查询提现状态
   *
   * @deprecated WeChat Pay has withdrawn it.
   * Source: WeChat Pay page of 2023-03-13; v2 reference, A
   */
  'POST /fund/queryautowithdrawbydate': {
    params: {
      /** 小微商户号, at most 32 bytes */
      readonly sub_mch_id: string;
      /** 日期, at most 32 bytes */
      readonly date: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 签名类型 */
        readonly sign_type?: string;
        /** 日期 */
        readonly date?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 小微商户号 */
        readonly sub_mch_id?: string;
        /** 单据状态 */
        readonly withdraw_status?: string;
        /** 单据失败原因 */
        readonly fail_reason?: string;
        /** 提现单单据ID */
        readonly withdraw_id?: string;
        /** 金额 */
        readonly amount?: string;
        /** 单据创建时间 */
        readonly create_time?: string;
        /** 单据成功时间 */
        readonly success_time?: string;
        /** 单据退票时间 */
        readonly refund_time?: string;
      };
    };
  };
  /**
   * Repeat the automatic withdrawal of a day 重新发起提现
   *
   * @deprecated WeChat Pay has withdrawn it.
   * Source: WeChat Pay page of 2020-04-13; v2 reference, A
   */
  'POST /fund/reautowithdrawbydate': {
    params: {
      /** 小微商户号, at most 32 bytes */
      readonly sub_mch_id: string;
      /** 自动提现单提现日期, at most 32 bytes */
      readonly date: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 签名类型 */
        readonly sign_type?: string;
        /** 自动提现单提现日期 */
        readonly date?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 小微商户号 */
        readonly sub_mch_id?: string;
        /** 提现单单据ID */
        readonly withdraw_id?: string;
        /** 金额 */
        readonly amount?: string;
        /** 单据创建时间 */
        readonly create_time?: string;
      };
    };
  };
  /**
   * Set a sub-merchant's payment directory and app ids 服务商子商户开发配置新增支付目录/新增对应APP
   *
   * Source: v2 reference, A
   */
  'POST /secapi/mch/addsubdevconfig': {
    params: {
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id: string;
      /** 关联APPID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 授权目录, at most 256 bytes */
      readonly jsapi_path: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
      };
    };
  };
  /**
   * Query a sub-merchant's payment directories and app ids 配置查询
   *
   * Source: v2 reference, A
   */
  'POST /secapi/mch/querysubdevconfig': {
    params: {
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 授权目录 */
        readonly jsapi_path_list?: string;
        /** 关联APPID与关注特约商户公众号的APPID */
        readonly appid_config_list?: string;
      };
    };
  };
  /**
   * Set a sub-merchant's channel number 银行服务商特约子商户指定渠道号
   *
   * Source: v2 reference, A
   */
  'POST /secapi/mch/channelsetting': {
    params: {
      /** 特约商户号, at most 32 bytes */
      readonly sub_mch_id: string;
      /** 渠道商商户号, at most 32 bytes */
      readonly channel_id: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mch_id?: string;
        /** 处理信息 */
        readonly result_msg?: string;
        /** 公众账号ID */
        readonly appid?: string;
        /** 子商户商户号 */
        readonly sub_mch_id?: string;
        /** 渠道商商户号 */
        readonly channel_id?: string;
      };
    };
  };
  /**
   * Register or query the sub-merchants of a bank 银行特约商户录入/银行特约商户资料查询
   *
   * Source: v2 reference, A
   */
  'POST /secapi/mch/submchmanage': {
    params: {
      /** 商户名称, at most 50 bytes */
      readonly merchant_name?: string | null | undefined;
      /** 商户识别码 */
      readonly sub_mch_id?: string | null | undefined;
      /** 页码, at most 10 bytes */
      readonly page_index: string;
      /** 展示资料个数, at most 10 bytes */
      readonly page_size?: string | null | undefined;
      /** 操作类型 */
      readonly action: 'add' | 'query';
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 业务结果描述 */
        readonly result_msg?: string;
        /** 总记录数 */
        readonly total?: string;
        /** 商户信息列表 */
        readonly mchinfo?: string;
      };
    };
  };
  /**
   * Change a sub-merchant of a bank 银行特约商户信息修改
   *
   * Source: v2 reference, A
   */
  'POST /secapi/mch/modifymchinfo': {
    params: {
      /** 商户识别码, at most 32 bytes */
      readonly sub_mch_id: string;
      /** 商户简称, at most 20 bytes */
      readonly merchant_shortname?: string | null | undefined;
      /** 客服电话, at most 20 bytes */
      readonly service_phone?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 处理信息 */
        readonly result_msg?: string;
      };
    };
  };
  /**
   * Upload a picture 图片上传
   *
   * Source: v2 reference, A
   */
  'POST /secapi/mch/uploadmedia': {
    params: {
      /** form-data中媒体文件标识 */
      readonly media: string;
      /** 根据媒体文件内容进行MD5计算后的值, at most 32 bytes */
      readonly media_hash: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 媒体标识Id */
        readonly media_id?: string;
      };
    };
  };
  /**
   * Set which official account payers are invited to follow 服务商特约商户关注功能配置
   *
   * @deprecated WeChat Pay has withdrawn it.
   * Source: WeChat Pay page of 2021-09-01; v2 reference, A
   */
  'POST /secapi/mkt/addrecommendconf': {
    params: {
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id: string;
      /** 特约商户APPID, at most 32 bytes */
      readonly sub_appid: string;
      /** 推荐关注APPID, at most 32 bytes */
      readonly subscribe_appid: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
      };
    };
  };
  /**
   * Query violations of sub-merchants 银行特约商户违规信息查询
   *
   * Source: v2 reference, A
   */
  'POST /risk/getviolation': {
    params: {
      /** 开始时间, at most 32 bytes */
      readonly begin_time?: string | null | undefined;
      /** 结束时间, at most 32 bytes */
      readonly end_time?: string | null | undefined;
      /** 页码, at most 10 bytes */
      readonly page_index?: string | null | undefined;
      /** 每页返回的数量, at most 10 bytes */
      readonly page_size?: string | null | undefined;
      /** 违规记录数据格式, at most 10 bytes */
      readonly violation_records_format?: 'csv' | 'json' | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 错误码 */
        readonly error_code?: string;
        /** 错误代码描述 */
        readonly error_code_des?: string;
        /** 错误码描述 */
        readonly result_msg?: string;
        /** 违规记录数据 */
        readonly violation_records?: string;
      };
    };
  };
  /**
   * Set where risk notices go 设置风险通知回调链接
   *
   * Source: v2 reference, A
   */
  'POST /mchrisk/setmchriskcallback': {
    params: {
      /** 回调链接, at most 128 bytes */
      readonly callback_url: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 服务商号 */
        readonly mch_id?: string;
      };
    };
  };
  /**
   * Check a merchant for risk before it is accepted 事前-风险商户核查接口
   *
   * Source: v2 reference, A
   */
  'POST /mchrisk/querymchrisk': {
    params: {
      /** 平台证书序列号, at most 32 bytes */
      readonly cert_serial_number?: string | null | undefined;
      /** 身份证号, at most 344 bytes */
      readonly certificates_number?: string | null | undefined;
      /** 身份证所有人姓名, at most 344 bytes */
      readonly certificates_name?: string | null | undefined;
      /** 结算账号, at most 344 bytes */
      readonly settlement_card_no?: string | null | undefined;
      /** 结算户名, at most 344 bytes */
      readonly settlement_card_name?: string | null | undefined;
      /** 结算银行, at most 128 bytes */
      readonly settlement_card_bank?: string | null | undefined;
      /** 营业执照编号, at most 344 bytes */
      readonly business_license_number?: string | null | undefined;
      /** 公司名称, at most 128 bytes */
      readonly company_name?: string | null | undefined;
      /** 门店地址, at most 256 bytes */
      readonly store_address?: string | null | undefined;
      /** 门店经度, at most 32 bytes */
      readonly store_longitude?: string | null | undefined;
      /** 门店纬度, at most 32 bytes */
      readonly store_latitude?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 服务商号 */
        readonly mch_id?: string;
        /** 风险级别 */
        readonly risk_level?: string;
        /** 风险描述 */
        readonly risk_level_desc?: string;
      };
    };
  };
  /**
   * Report what was done about a risky merchant 事后-风险商户处理结果同步接口
   *
   * Source: v2 reference, A
   */
  'POST /mchrisk/syncmchriskresult': {
    params: {
      /** 商户ID, at most 32 bytes */
      readonly sub_mch_id: string;
      /** 事件单号, at most 32 bytes */
      readonly event_code: string;
      /** 身份证号, at most 344 bytes */
      readonly certificates_number?: string | null | undefined;
      /** 身份证所有人姓名, at most 344 bytes */
      readonly certificates_name?: string | null | undefined;
      /** 结算账号, at most 344 bytes */
      readonly settlement_card_no?: string | null | undefined;
      /** 结算户名, at most 344 bytes */
      readonly settlement_card_name?: string | null | undefined;
      /** 结算银行, at most 128 bytes */
      readonly settlement_card_bank?: string | null | undefined;
      /** 营业执照编号, at most 344 bytes */
      readonly business_license_number?: string | null | undefined;
      /** 公司名称, at most 128 bytes */
      readonly company_name?: string | null | undefined;
      /** 门店地址, at most 256 bytes */
      readonly store_address?: string | null | undefined;
      /** 门店经度, at most 32 bytes */
      readonly store_longitude?: string | null | undefined;
      /** 门店纬度, at most 32 bytes */
      readonly store_latitude?: string | null | undefined;
      /** 风险类型, at most 32 bytes */
      readonly risk_type: string;
      /** 处罚方式, at most 32 bytes */
      readonly punish_type: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
      };
    };
  };
  /**
   * Query a merchant's audit state, as a bank 间联模式查询商户审核状态开放接口
   *
   * Source: v2 reference, A
   */
  'POST /mchrisk/bankquerymchauditinfo': {
    params: {
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id: string;
      /** 渠道号, at most 32 bytes */
      readonly channel_id: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 服务商号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 渠道号 */
        readonly channel_id?: string;
        /** 审核状态 */
        readonly audit_status?: string;
        /** 审核备注 */
        readonly audit_comment?: string;
        /** 签名类型 */
        readonly sign_type?: string;
      };
    };
  };
  /**
   * Query a merchant's audit state, as a channel 渠道商查询商户审核信息
   *
   * Source: v2 reference, A
   */
  'POST /mchrisk/channelquerymchauditinfo': {
    params: {
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id: string;
      /** 服务商号, at most 32 bytes */
      readonly acquiring_bank_id: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 服务商号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 渠道号 */
        readonly channel_id?: string;
        /** 审核状态 */
        readonly audit_status?: string;
        /** 审核备注 */
        readonly audit_comment?: string;
        /** 签名类型 */
        readonly sign_type?: string;
      };
    };
  };
  /**
   * Ask a user's consent to a real-name check 授权获取code
   *
   * Source: WeChat Pay page of 2021-11-10; v2 reference, A
   */
  'GET /appauth/authindex': {
    params: {
      /** 重定向地址 */
      readonly redirect_uri: string;
      /** 固定填code */
      readonly response_type: 'code';
      /** 应用授权作用域 */
      readonly scope: 'pay_identity' | 'pay_realname' | (string & {});
      /** 随机字符串 */
      readonly state: string;
    };
    gives: { readonly link: string };
  };
  /**
   * Exchange the code of a consent for an access token 通过code换取accesstoken
   *
   * Source: WeChat Pay page of 2021-11-10; v2 reference, A
   */
  'GET /appauth/getaccesstoken': {
    params: {
      /** 微信openID */
      readonly openid: string;
      /** 第一步返回的auth_code */
      readonly code: string;
      /** 固定值authorization_code */
      readonly grant_type: 'authorization_code';
      /** 应用授权作用域 */
      readonly scope: 'pay_identity' | (string & {});
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 返回状态码 */
        readonly retcode?: string;
        /** 处理成功 */
        readonly retmsg?: string;
        /** 接口调用凭证 */
        readonly access_token?: string;
        /** 请求返回的access_token过期时间 */
        readonly access_token_expire_in?: string;
        /** refresh令牌 */
        readonly refresh_token?: string;
        /** refresh_token过期时间 */
        readonly refresh_token_expire_in?: string;
      };
    };
  };
  /**
   * Get a consenting user's real name, encrypted 微信支付实名授权
   *
   * Source: WeChat Pay page of 2021-11-10; v2 reference, A
   */
  'POST /secsvc/getrealnameinfo': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version: '1.0' | '2.0' | (string & {});
      /** 用户标识, at most 128 bytes */
      readonly openid: string;
      /** 加密实名信息的证书序列号, at most 64 bytes */
      readonly cert_serialno: string;
      /** 步骤2或步骤3获取到的access_token, at most 128 bytes */
      readonly access_token: string;
      /** unix时间戳 */
      readonly timestamp?: Whole | null | undefined;
      /** 使用rsa私钥对证书序列号和unix时间戳的进行, at most 128 bytes */
      readonly cert_sign?: string | null | undefined;
      /** 证件类型 */
      readonly charset?: 'UTF-8' | 'GBK' | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 错误码 */
        readonly error_code?: string;
        /** 错误代码描述 */
        readonly error_code_des?: string;
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 加密后的姓名 */
        readonly encrypted_real_name?: string;
        /** 加密后的证件号码 */
        readonly encrypted_credential_id?: string;
        /** 证件类型 */
        readonly cre_type?: string;
      };
    };
  };
  /**
   * Check a name and a document number 微信支付实名验证
   *
   * Source: WeChat Pay page of 2021-11-10; v2 reference, A
   */
  'POST /secsvc/realnameauth': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version: '1.0' | '1.1' | (string & {});
      /** 用户标识, at most 128 bytes */
      readonly openid: string;
      /** 真实姓名, at most 64 bytes */
      readonly real_name: string;
      /** 证件类型 */
      readonly cred_type: Whole;
      /** 证件号码, at most 32 bytes */
      readonly cred_id: string;
      /** 步骤2或步骤3获取到的access_token, at most 128 bytes */
      readonly access_token: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 错误码 */
        readonly error_code?: string;
        /** 错误代码描述 */
        readonly error_code_des?: string;
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 步骤2或步骤3获取到的access_token */
        readonly access_token?: string;
        /** 有多个结果时用分号” */
        readonly verify_openid?: string;
        /** 当verify_openid为V_OP_NM_M */
        readonly verify_real_name?: string;
        /** 当verify_real_name为V_NM_I */
        readonly bind_bankcard?: string;
      };
    };
  };
  /**
   * Find the openid behind a payment code 授权码查询openid
   *
   * Source: v2 reference, 2.10 and A
   */
  'POST /tools/authcodetoopenid': {
    params: {
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 授权码, at most 128 bytes */
      readonly auth_code: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 用户子标识 */
        readonly sub_openid?: string;
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 用户标识 */
        readonly openid?: string;
      };
    };
  };
  /**
   * Shorten a native link 转换短链接
   *
   * Source: v2 reference, 2.10 and A
   */
  'POST /tools/shorturl': {
    params: {
      /** URL链接, at most 512 bytes */
      readonly long_url: string;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** URL链接 */
        readonly short_url?: string;
      };
    };
  };
  /**
   * Report how payment-code calls went 交易保障
   *
   * Source: v2 reference, 2.9 and A
   */
  'POST /payitil/report': {
    params: {
      /** 设备号, at most 32 bytes */
      readonly device_info?: string | null | undefined;
      /** 接口URL, at most 127 bytes */
      readonly interface_url: string;
      /** 访问接口IP, at most 16 bytes */
      readonly user_ip: string;
      /** 上报数据包, at most 1024 bytes */
      readonly trades?: string | object | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
      };
    };
  };
  /**
   * Download payers' comments on orders 拉取订单评价数据
   *
   * Source: v2 reference, 2.10 and A
   */
  'POST /billcommentsp/batchquerycomment': {
    params: {
      /** 开始时间, at most 14 bytes */
      readonly begin_time: string;
      /** 结束时间, at most 14 bytes */
      readonly end_time: string;
      /** 位移 */
      readonly offset: Whole;
      /** 条数 */
      readonly limit?: Whole | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
      };
    } & Partial<File>;
  };
  /**
   * Get the platform certificates 获取平台证书
   *
   * Source: v2 reference, A
   */
  'POST /risk/getcertficates': {
    params: {
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 错误码 */
        readonly error_code?: string;
        /** 错误代码描述 */
        readonly error_code_des?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 平台证书信息 */
        readonly certificates?: string;
      };
    };
  };
  /**
   * Get the sandbox key 获取验签密钥
   *
   * Source: v2 reference, 1.8 and A
   */
  'POST /xdc/apiv2getsignkey/sign/getsignkey': {
    params: {
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mch_id?: string;
        /** 沙箱密钥 */
        readonly sandbox_signkey?: string;
      };
    };
  };
  /**
   * Charge a payer's payment code in the sandbox 提交付款码支付
   *
   * Source: v2 reference, 1.8 and A
   */
  'POST /xdc/apiv2sandbox/pay/micropay': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version?: string | null | undefined;
      /** 是否指定服务商分账, at most 1 bytes */
      readonly profit_sharing?: 'N' | 'Y' | null | undefined;
      /** 是否押金支付, at most 1 bytes */
      readonly deposit?: 'Y' | 'N' | null | undefined;
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 设备号, at most 32 bytes */
      readonly device_info?: string | null | undefined;
      /** 商品描述, at most 127 bytes */
      readonly body: string;
      /** 商品详情, at most 6000 bytes */
      readonly detail?: string | object | null | undefined;
      /** 附加数据, at most 127 bytes */
      readonly attach?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no: string;
      /** 订单金额 */
      readonly total_fee: Whole;
      /** 货币类型, at most 16 bytes */
      readonly fee_type?: string | null | undefined;
      /** 终端IP, at most 64 bytes */
      readonly spbill_create_ip: string;
      /** 订单优惠标记, at most 32 bytes */
      readonly goods_tag?: string | null | undefined;
      /** 指定支付方式, at most 32 bytes */
      readonly limit_pay?: string | null | undefined;
      /** 交易起始时间, at most 14 bytes */
      readonly time_start?: string | null | undefined;
      /** 交易结束时间, at most 14 bytes */
      readonly time_expire?: string | null | undefined;
      /** 电子发票入口开放标识, at most 8 bytes */
      readonly receipt?: string | null | undefined;
      /** 授权码, at most 128 bytes */
      readonly auth_code: string;
      /** 场景信息, at most 256 bytes */
      readonly scene_info?: string | object | null | undefined;
      /** 模拟场景 */
      readonly 'Wechatpay-Negative-Test'?: 'MICROPAY_USERPAYING' | 'MICROPAY_TIMEOUT' | 'MICROPAY_PAYERROR' | (string & {}) | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 是否关注公众账号 */
        readonly is_subscribe?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 付款银行 */
        readonly bank_type?: string;
        /** 货币类型 */
        readonly fee_type?: string;
        /** 订单金额 */
        readonly total_fee?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 代金券金额 */
        readonly coupon_fee?: string;
        /** 现金支付货币类型 */
        readonly cash_fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 商家数据包 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly time_end?: string;
        /** 营销详情 */
        readonly promotion_detail?: string;
      };
    };
  };
  /**
   * Query an order in the sandbox 查询订单
   *
   * Exactly one of: transaction_id, out_trade_no.
   * Source: v2 reference, 1.8 and A
   */
  'POST /xdc/apiv2sandbox/pay/orderquery': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version?: '1.0' | (string & {}) | null | undefined;
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
      /** 模拟场景 */
      readonly 'Wechatpay-Negative-Test'?: 'MICROPAY_USERPAYING' | 'MICROPAY_TIMEOUT' | 'MICROPAY_PAYERROR' | (string & {}) | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 是否关注公众账号 */
        readonly is_subscribe?: string;
        /** 用户子标识 */
        readonly sub_openid?: string;
        /** 是否关注子公众账号 */
        readonly sub_is_subscribe?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 交易状态 */
        readonly trade_state?: string;
        /** 付款银行 */
        readonly bank_type?: string;
        /** 标价金额 */
        readonly total_fee?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 标价币种 */
        readonly fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 现金支付币种 */
        readonly cash_fee_type?: string;
        /** 代金券金额 */
        readonly coupon_fee?: string;
        /** 代金券使用数量 */
        readonly coupon_count?: string;
        /** 代金券类型 */
        readonly [name: `coupon_type_${number}`]: string | undefined;
        /** 代金券ID */
        readonly [name: `coupon_id_${number}`]: string | undefined;
        /** 单个代金券支付金额 */
        readonly [name: `coupon_fee_${number}`]: string | undefined;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 附加数据 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly time_end?: string;
        /** 交易状态描述 */
        readonly trade_state_desc?: string;
        /** 营销详情 */
        readonly promotion_detail?: string;
        /** 押金消费金额 */
        readonly consume_fee?: string;
      };
    };
  };
  /**
   * Get the key of the old sandbox 获取验签密钥
   *
   * @deprecated WeChat Pay has withdrawn it.
   * Source: WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A
   */
  'POST /sandboxnew/pay/getsignkey': {
    params: {
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mch_id?: string;
        /** 沙箱密钥 */
        readonly sandbox_signkey?: string;
      };
    };
  };
  /**
   * Place an order in the old sandbox 统一下单
   *
   * @deprecated WeChat Pay has withdrawn it.
   * Source: WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A
   */
  'POST /sandboxnew/pay/unifiedorder': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version?: '1.0' | (string & {}) | null | undefined;
      /** 是否指定服务商分账, at most 1 bytes */
      readonly profit_sharing?: 'N' | 'Y' | null | undefined;
      /** 设备号, at most 32 bytes */
      readonly device_info?: string | null | undefined;
      /** 商品描述, at most 127 bytes */
      readonly body: string;
      /** 商品详情, at most 6000 bytes */
      readonly detail?: string | object | null | undefined;
      /** 附加数据, at most 127 bytes */
      readonly attach?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no: string;
      /** 标价币种, at most 16 bytes */
      readonly fee_type?: string | null | undefined;
      /** 标价金额 */
      readonly total_fee: Whole;
      /** 终端IP, at most 64 bytes */
      readonly spbill_create_ip: string;
      /** 交易起始时间, at most 14 bytes */
      readonly time_start?: string | null | undefined;
      /** 交易结束时间, at most 14 bytes */
      readonly time_expire?: string | null | undefined;
      /** 订单优惠标记, at most 32 bytes */
      readonly goods_tag?: string | null | undefined;
      /** 通知地址, at most 256 bytes */
      readonly notify_url: string;
      /** 交易类型, at most 16 bytes */
      readonly trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB';
      /** 商品ID, at most 32 bytes */
      readonly product_id?: string | null | undefined;
      /** 指定支付方式, at most 32 bytes */
      readonly limit_pay?: string | null | undefined;
      /** 用户标识, at most 128 bytes */
      readonly openid?: string | null | undefined;
      /** 电子发票入口开放标识, at most 8 bytes */
      readonly receipt?: 'Y' | 'N' | (string & {}) | null | undefined;
      /** 场景信息, at most 256 bytes */
      readonly scene_info?: string | object | null | undefined;
      /** 证件类型, at most 32 bytes */
      readonly user_type?: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | (string & {}) | null | undefined;
      /** 证件号, at most 32 bytes */
      readonly user_creid?: string | null | undefined;
      /** 姓名, at most 64 bytes */
      readonly user_truename?: string | null | undefined;
      /** 子商户应用ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 用户子标识, at most 128 bytes */
      readonly sub_openid?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 预支付交易会话标识 */
        readonly prepay_id?: string;
        /** 二维码链接 */
        readonly code_url?: string;
        /** 支付跳转链接 */
        readonly mweb_url?: string;
        /** 营销详情 */
        readonly promotion_detail?: string;
        /** 子商户应用ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
      };
    };
  };
  /**
   * Charge a payer's payment code in the old sandbox 提交付款码支付
   *
   * @deprecated WeChat Pay has withdrawn it.
   * Source: WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A
   */
  'POST /sandboxnew/pay/micropay': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version?: string | null | undefined;
      /** 是否指定服务商分账, at most 1 bytes */
      readonly profit_sharing?: 'N' | 'Y' | null | undefined;
      /** 是否押金支付, at most 1 bytes */
      readonly deposit?: 'Y' | 'N' | null | undefined;
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 设备号, at most 32 bytes */
      readonly device_info?: string | null | undefined;
      /** 商品描述, at most 127 bytes */
      readonly body: string;
      /** 商品详情, at most 6000 bytes */
      readonly detail?: string | object | null | undefined;
      /** 附加数据, at most 127 bytes */
      readonly attach?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no: string;
      /** 订单金额 */
      readonly total_fee: Whole;
      /** 货币类型, at most 16 bytes */
      readonly fee_type?: string | null | undefined;
      /** 终端IP, at most 64 bytes */
      readonly spbill_create_ip: string;
      /** 订单优惠标记, at most 32 bytes */
      readonly goods_tag?: string | null | undefined;
      /** 指定支付方式, at most 32 bytes */
      readonly limit_pay?: string | null | undefined;
      /** 交易起始时间, at most 14 bytes */
      readonly time_start?: string | null | undefined;
      /** 交易结束时间, at most 14 bytes */
      readonly time_expire?: string | null | undefined;
      /** 电子发票入口开放标识, at most 8 bytes */
      readonly receipt?: string | null | undefined;
      /** 授权码, at most 128 bytes */
      readonly auth_code: string;
      /** 场景信息, at most 256 bytes */
      readonly scene_info?: string | object | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 是否关注公众账号 */
        readonly is_subscribe?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 付款银行 */
        readonly bank_type?: string;
        /** 货币类型 */
        readonly fee_type?: string;
        /** 订单金额 */
        readonly total_fee?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 代金券金额 */
        readonly coupon_fee?: string;
        /** 现金支付货币类型 */
        readonly cash_fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 商家数据包 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly time_end?: string;
        /** 营销详情 */
        readonly promotion_detail?: string;
      };
    };
  };
  /**
   * Query an order in the old sandbox 查询订单
   *
   * @deprecated WeChat Pay has withdrawn it.
   * Exactly one of: transaction_id, out_trade_no.
   * Source: WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A
   */
  'POST /sandboxnew/pay/orderquery': {
    params: {
      /** 接口版本号, at most 32 bytes */
      readonly version?: '1.0' | (string & {}) | null | undefined;
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 设备号 */
        readonly device_info?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 是否关注公众账号 */
        readonly is_subscribe?: string;
        /** 用户子标识 */
        readonly sub_openid?: string;
        /** 是否关注子公众账号 */
        readonly sub_is_subscribe?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 交易状态 */
        readonly trade_state?: string;
        /** 付款银行 */
        readonly bank_type?: string;
        /** 标价金额 */
        readonly total_fee?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 标价币种 */
        readonly fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 现金支付币种 */
        readonly cash_fee_type?: string;
        /** 代金券金额 */
        readonly coupon_fee?: string;
        /** 代金券使用数量 */
        readonly coupon_count?: string;
        /** 代金券类型 */
        readonly [name: `coupon_type_${number}`]: string | undefined;
        /** 代金券ID */
        readonly [name: `coupon_id_${number}`]: string | undefined;
        /** 单个代金券支付金额 */
        readonly [name: `coupon_fee_${number}`]: string | undefined;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 附加数据 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly time_end?: string;
        /** 交易状态描述 */
        readonly trade_state_desc?: string;
        /** 营销详情 */
        readonly promotion_detail?: string;
        /** 押金消费金额 */
        readonly consume_fee?: string;
      };
    };
  };
  /**
   * Ask for a refund in the old sandbox 申请退款
   *
   * @deprecated WeChat Pay has withdrawn it.
   * Exactly one of: transaction_id, out_trade_no.
   * Source: WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A
   */
  'POST /sandboxnew/pay/refund': {
    params: {
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
      /** 商户退款单号, at most 64 bytes */
      readonly out_refund_no: string;
      /** 订单金额 */
      readonly total_fee: Whole;
      /** 退款金额 */
      readonly refund_fee: Whole;
      /** 退款货币种类, at most 8 bytes */
      readonly refund_fee_type?: string | null | undefined;
      /** 退款原因, at most 80 bytes */
      readonly refund_desc?: string | null | undefined;
      /** 退款资金来源, at most 30 bytes */
      readonly refund_account?: string | null | undefined;
      /** 退款结果通知url, at most 256 bytes */
      readonly notify_url?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 微信订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 商户退款单号 */
        readonly out_refund_no?: string;
        /** 微信退款单号 */
        readonly refund_id?: string;
        /** 退款金额 */
        readonly refund_fee?: string;
        /** 应结退款金额 */
        readonly settlement_refund_fee?: string;
        /** 标价金额 */
        readonly total_fee?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 标价币种 */
        readonly fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 现金支付币种 */
        readonly cash_fee_type?: string;
        /** 现金退款金额 */
        readonly cash_refund_fee?: string;
        /** 代金券类型 */
        readonly [name: `coupon_type_${number}`]: string | undefined;
        /** 代金券退款总金额 */
        readonly coupon_refund_fee?: string;
        /** 单个代金券退款金额 */
        readonly [name: `coupon_refund_fee_${number}`]: string | undefined;
        /** 退款代金券使用数量 */
        readonly coupon_refund_count?: string;
        /** 退款代金券ID */
        readonly [name: `coupon_refund_id_${number}`]: string | undefined;
      };
    };
  };
  /**
   * Query refunds in the old sandbox 查询退款
   *
   * @deprecated WeChat Pay has withdrawn it.
   * Exactly one of: refund_id, out_refund_no, transaction_id, out_trade_no.
   * Source: WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A
   */
  'POST /sandboxnew/pay/refundquery': {
    params: {
      /** 子商户公众账号ID, at most 32 bytes */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
      /** 微信订单号, at most 32 bytes */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号, at most 32 bytes */
      readonly out_trade_no?: string | null | undefined;
      /** 商户退款单号, at most 64 bytes */
      readonly out_refund_no?: string | null | undefined;
      /** 微信退款单号, at most 32 bytes */
      readonly refund_id?: string | null | undefined;
      /** 偏移量 */
      readonly offset?: Whole | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 公众账号ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mch_id?: string;
        /** 子商户公众账号ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mch_id?: string;
        /** 订单总退款次数 */
        readonly total_refund_count?: string;
        /** 微信订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 订单金额 */
        readonly total_fee?: string;
        /** 应结订单金额 */
        readonly settlement_total_fee?: string;
        /** 货币种类 */
        readonly fee_type?: string;
        /** 现金支付金额 */
        readonly cash_fee?: string;
        /** 退款笔数 */
        readonly refund_count?: string;
        /** 商户退款单号 */
        readonly [name: `out_refund_no_${number}`]: string | undefined;
        /** 微信退款单号 */
        readonly [name: `refund_id_${number}`]: string | undefined;
        /** 退款渠道 */
        readonly [name: `refund_channel_${number}`]: string | undefined;
        /** 申请退款金额 */
        readonly [name: `refund_fee_${number}`]: string | undefined;
        /** 退款金额 */
        readonly [name: `settlement_refund_fee_${number}`]: string | undefined;
        /** 代金券类型 */
        readonly [name: `coupon_type_${number}_${number}`]: string | undefined;
        /** 总代金券退款金额 */
        readonly [name: `coupon_refund_fee_${number}`]: string | undefined;
        /** 退款代金券使用数量 */
        readonly [name: `coupon_refund_count_${number}`]: string | undefined;
        /** 退款代金券ID */
        readonly [name: `coupon_refund_id_${number}_${number}`]: string | undefined;
        /** 单个代金券退款金额 */
        readonly [name: `coupon_refund_fee_${number}_${number}`]: string | undefined;
        /** 退款状态 */
        readonly [name: `refund_status_${number}`]: string | undefined;
        /** 退款资金来源 */
        readonly [name: `refund_account_${number}`]: string | undefined;
        /** 退款入账账户 */
        readonly [name: `refund_recv_accout_${number}`]: string | undefined;
        /** 退款成功时间 */
        readonly [name: `refund_success_time_${number}`]: string | undefined;
      };
    };
  };
  /**
   * Download a trade bill in the old sandbox 下载对账单
   *
   * @deprecated WeChat Pay has withdrawn it.
   * Source: WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A
   */
  'POST /sandboxnew/pay/downloadbill': {
    params: {
      /** 对账单日期, at most 8 bytes */
      readonly bill_date: string;
      /** 账单类型, at most 8 bytes */
      readonly bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | null | undefined;
      /** 压缩账单 */
      readonly tar_type?: 'GZIP' | null | undefined;
      /** 子商户号, at most 32 bytes */
      readonly sub_mch_id?: string | null | undefined;
    };
    gives: {
      /** The algorithm that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 错误码 */
        readonly error_code?: string;
      };
    } & Partial<File>;
  };
  /**
   * Place an order to be paid in a WeChat page or a mini program JSAPI/小程序下单
   *
   * Source: v3 reference, 7.1
   */
  'POST /v3/pay/transactions/jsapi': {
    params: {
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 商户号; at most 32 characters */
      readonly mchid?: string | null | undefined;
      /** 商品描述; at most 127 characters */
      readonly description: string;
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no: string;
      /** 附加数据; at most 128 characters */
      readonly attach?: string | null | undefined;
      /** 订单优惠标记; at most 256 characters */
      readonly goods_tag?: string | null | undefined;
      /** 电子发票入口开放标识 */
      readonly support_fapiao?: boolean | null | undefined;
      /** 交易结束时间; at most 64 characters */
      readonly time_expire?: string | null | undefined;
      /** 通知地址; at most 256 characters */
      readonly notify_url: string;
      /** 指定支付方式; no_balance, no_credit, no_debit, balance_only */
      readonly limit_pay?: readonly string[] | null | undefined;
      /** 订单金额 */
      readonly amount: {
        /** 总金额 */
        readonly total: Whole;
        /** 货币类型; at most 16 characters; CNY */
        readonly currency?: 'CNY' | (string & {}) | null | undefined;
      };
      /** 支付者 */
      readonly payer: {
        /** 用户标识; at most 128 characters */
        readonly openid: string;
        /** 实名支付 */
        readonly identity?: {
          /**
           * 证件类型; IDCARD, HONGKONG_MACAO, HONGKONG_MACAO_RESIDENT, TAIWAN_RESIDENT, FOREIGN_RESIDENT,
           * OVERSEA_PASSPORT
           */
          readonly type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | (string & {});
          /** 证件号; encrypted on its way */
          readonly number: string;
          /** 姓名; encrypted on its way */
          readonly name: string;
        } | null | undefined;
      };
      /** 优惠功能; at most 6144 bytes */
      readonly detail?: {
        /** 订单原价 */
        readonly cost_price?: Whole | null | undefined;
        /** 商品小票ID; at most 32 characters */
        readonly invoice_id?: string | null | undefined;
        /** 单品列表 */
        readonly goods_detail?: readonly {
          /** 商户侧商品编码; at most 32 characters */
          readonly merchant_goods_id: string;
          /** 微信支付商品编码; at most 32 characters */
          readonly wechatpay_goods_id?: string | null | undefined;
          /** 商品名称; at most 256 characters */
          readonly goods_name?: string | null | undefined;
          /** 商品数量 */
          readonly quantity: Whole;
          /** 商品单价 */
          readonly unit_price: Whole;
        }[] | null | undefined;
      } | null | undefined;
      /** 场景信息 */
      readonly scene_info?: {
        /** 用户终端IP; at most 45 characters */
        readonly payer_client_ip?: string | null | undefined;
        /** 商户端设备号; at most 32 characters */
        readonly device_id?: string | null | undefined;
        /** 商户门店信息 */
        readonly store_info?: {
          /** 门店编号; at most 32 characters */
          readonly id: string;
          /** 门店名称; at most 256 characters */
          readonly name?: string | null | undefined;
          /** 地区编码; at most 32 characters */
          readonly area_code?: string | null | undefined;
          /** 详细地址; at most 512 characters */
          readonly address?: string | null | undefined;
        } | null | undefined;
      } | null | undefined;
      /** 结算信息 */
      readonly settle_info?: {
        /** 是否指定分账 */
        readonly profit_sharing?: boolean | null | undefined;
      } | null | undefined;
      /** 贴息信息 */
      readonly subsidy_info?: {
        /** 贴息详情列表 */
        readonly subsidy_detail?: readonly {
          /** 贴息方案类型; DAILY, PERIOD */
          readonly subsidy_period_type: 'DAILY' | 'PERIOD' | (string & {});
          /** 贴息方案列表 */
          readonly subsidy_plan: readonly {
            /** 贴息期数 */
            readonly subsidy_installment_num: Whole;
            /** 贴息比例 */
            readonly subsidy_percent: Whole;
          }[];
        }[] | null | undefined;
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 预支付交易会话标识 */
        readonly prepay_id?: string;
      };
    };
  };
  /**
   * Place an order to be paid in an app APP下单
   *
   * Source: v3 reference, 7.1
   */
  'POST /v3/pay/transactions/app': {
    params: {
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 商户号; at most 32 characters */
      readonly mchid?: string | null | undefined;
      /** 商品描述; at most 127 characters */
      readonly description: string;
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no: string;
      /** 附加数据; at most 128 characters */
      readonly attach?: string | null | undefined;
      /** 订单优惠标记; at most 256 characters */
      readonly goods_tag?: string | null | undefined;
      /** 电子发票入口开放标识 */
      readonly support_fapiao?: boolean | null | undefined;
      /** 交易结束时间; at most 64 characters */
      readonly time_expire?: string | null | undefined;
      /** 通知地址; at most 256 characters */
      readonly notify_url: string;
      /** 指定支付方式; no_balance, no_credit, no_debit, balance_only */
      readonly limit_pay?: readonly string[] | null | undefined;
      /** 订单金额 */
      readonly amount: {
        /** 总金额 */
        readonly total: Whole;
        /** 货币类型; at most 16 characters; CNY */
        readonly currency?: 'CNY' | (string & {}) | null | undefined;
      };
      /** 支付者 */
      readonly payer?: {
        /** 实名支付 */
        readonly identity?: {
          /**
           * 证件类型; IDCARD, HONGKONG_MACAO, HONGKONG_MACAO_RESIDENT, TAIWAN_RESIDENT, FOREIGN_RESIDENT,
           * OVERSEA_PASSPORT
           */
          readonly type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | (string & {});
          /** 证件号; encrypted on its way */
          readonly number: string;
          /** 姓名; encrypted on its way */
          readonly name: string;
        } | null | undefined;
      } | null | undefined;
      /** 优惠功能; at most 6144 bytes */
      readonly detail?: {
        /** 订单原价 */
        readonly cost_price?: Whole | null | undefined;
        /** 商品小票ID; at most 32 characters */
        readonly invoice_id?: string | null | undefined;
        /** 单品列表 */
        readonly goods_detail?: readonly {
          /** 商户侧商品编码; at most 32 characters */
          readonly merchant_goods_id: string;
          /** 微信支付商品编码; at most 32 characters */
          readonly wechatpay_goods_id?: string | null | undefined;
          /** 商品名称; at most 256 characters */
          readonly goods_name?: string | null | undefined;
          /** 商品数量 */
          readonly quantity: Whole;
          /** 商品单价 */
          readonly unit_price: Whole;
        }[] | null | undefined;
      } | null | undefined;
      /** 场景信息 */
      readonly scene_info?: {
        /** 用户终端IP; at most 45 characters */
        readonly payer_client_ip?: string | null | undefined;
        /** 商户端设备号; at most 32 characters */
        readonly device_id?: string | null | undefined;
        /** 商户门店信息 */
        readonly store_info?: {
          /** 门店编号; at most 32 characters */
          readonly id: string;
          /** 门店名称; at most 256 characters */
          readonly name?: string | null | undefined;
          /** 地区编码; at most 32 characters */
          readonly area_code?: string | null | undefined;
          /** 详细地址; at most 512 characters */
          readonly address?: string | null | undefined;
        } | null | undefined;
      } | null | undefined;
      /** 结算信息 */
      readonly settle_info?: {
        /** 是否指定分账 */
        readonly profit_sharing?: boolean | null | undefined;
      } | null | undefined;
      /** 贴息信息 */
      readonly subsidy_info?: {
        /** 贴息详情列表 */
        readonly subsidy_detail?: readonly {
          /** 贴息方案类型; DAILY, PERIOD */
          readonly subsidy_period_type: 'DAILY' | 'PERIOD' | (string & {});
          /** 贴息方案列表 */
          readonly subsidy_plan: readonly {
            /** 贴息期数 */
            readonly subsidy_installment_num: Whole;
            /** 贴息比例 */
            readonly subsidy_percent: Whole;
          }[];
        }[] | null | undefined;
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 预支付交易会话标识 */
        readonly prepay_id?: string;
      };
    };
  };
  /**
   * Place an order to be paid in a browser on a phone H5下单
   *
   * Source: v3 reference, 7.1
   */
  'POST /v3/pay/transactions/h5': {
    params: {
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 商户号; at most 32 characters */
      readonly mchid?: string | null | undefined;
      /** 商品描述; at most 127 characters */
      readonly description: string;
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no: string;
      /** 附加数据; at most 128 characters */
      readonly attach?: string | null | undefined;
      /** 订单优惠标记; at most 256 characters */
      readonly goods_tag?: string | null | undefined;
      /** 电子发票入口开放标识 */
      readonly support_fapiao?: boolean | null | undefined;
      /** 交易结束时间; at most 64 characters */
      readonly time_expire?: string | null | undefined;
      /** 通知地址; at most 256 characters */
      readonly notify_url: string;
      /** 指定支付方式; no_balance, no_credit, no_debit, balance_only */
      readonly limit_pay?: readonly string[] | null | undefined;
      /** 订单金额 */
      readonly amount: {
        /** 总金额 */
        readonly total: Whole;
        /** 货币类型; at most 16 characters; CNY */
        readonly currency?: 'CNY' | (string & {}) | null | undefined;
      };
      /** 支付者 */
      readonly payer?: {
        /** 实名支付 */
        readonly identity?: {
          /**
           * 证件类型; IDCARD, HONGKONG_MACAO, HONGKONG_MACAO_RESIDENT, TAIWAN_RESIDENT, FOREIGN_RESIDENT,
           * OVERSEA_PASSPORT
           */
          readonly type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | (string & {});
          /** 证件号; encrypted on its way */
          readonly number: string;
          /** 姓名; encrypted on its way */
          readonly name: string;
        } | null | undefined;
      } | null | undefined;
      /** 优惠功能; at most 6144 bytes */
      readonly detail?: {
        /** 订单原价 */
        readonly cost_price?: Whole | null | undefined;
        /** 商品小票ID; at most 32 characters */
        readonly invoice_id?: string | null | undefined;
        /** 单品列表 */
        readonly goods_detail?: readonly {
          /** 商户侧商品编码; at most 32 characters */
          readonly merchant_goods_id: string;
          /** 微信支付商品编码; at most 32 characters */
          readonly wechatpay_goods_id?: string | null | undefined;
          /** 商品名称; at most 256 characters */
          readonly goods_name?: string | null | undefined;
          /** 商品数量 */
          readonly quantity: Whole;
          /** 商品单价 */
          readonly unit_price: Whole;
        }[] | null | undefined;
      } | null | undefined;
      /** 场景信息 */
      readonly scene_info: {
        /** 用户终端IP; at most 45 characters */
        readonly payer_client_ip: string;
        /** 商户端设备号; at most 32 characters */
        readonly device_id?: string | null | undefined;
        /** 商户门店信息 */
        readonly store_info?: {
          /** 门店编号; at most 32 characters */
          readonly id: string;
          /** 门店名称; at most 256 characters */
          readonly name?: string | null | undefined;
          /** 地区编码; at most 32 characters */
          readonly area_code?: string | null | undefined;
          /** 详细地址; at most 512 characters */
          readonly address?: string | null | undefined;
        } | null | undefined;
        /** H5场景信息 */
        readonly h5_info: {
          /** 场景类型; at most 32 characters; Wap, iOS, Android */
          readonly type: 'Wap' | 'iOS' | 'Android' | (string & {});
          /** 应用名称; at most 64 characters */
          readonly app_name?: string | null | undefined;
          /** 网站URL; at most 128 characters */
          readonly app_url?: string | null | undefined;
          /** iOS平台BundleID; at most 128 characters */
          readonly bundle_id?: string | null | undefined;
          /** Android平台PackageName; at most 128 characters */
          readonly package_name?: string | null | undefined;
        };
      };
      /** 结算信息 */
      readonly settle_info?: {
        /** 是否指定分账 */
        readonly profit_sharing?: boolean | null | undefined;
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 支付跳转链接 */
        readonly h5_url?: string;
      };
    };
  };
  /**
   * Place an order to be paid by a code that the payer scans Native下单
   *
   * Source: v3 reference, 7.1
   */
  'POST /v3/pay/transactions/native': {
    params: {
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 商户号; at most 32 characters */
      readonly mchid?: string | null | undefined;
      /** 商品描述; at most 127 characters */
      readonly description: string;
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no: string;
      /** 附加数据; at most 128 characters */
      readonly attach?: string | null | undefined;
      /** 订单优惠标记; at most 256 characters */
      readonly goods_tag?: string | null | undefined;
      /** 电子发票入口开放标识 */
      readonly support_fapiao?: boolean | null | undefined;
      /** 交易结束时间; at most 64 characters */
      readonly time_expire?: string | null | undefined;
      /** 通知地址; at most 256 characters */
      readonly notify_url: string;
      /** 指定支付方式; no_balance, no_credit, no_debit, balance_only */
      readonly limit_pay?: readonly string[] | null | undefined;
      /** 订单金额 */
      readonly amount: {
        /** 总金额 */
        readonly total: Whole;
        /** 货币类型; at most 16 characters; CNY */
        readonly currency?: 'CNY' | (string & {}) | null | undefined;
      };
      /** 支付者 */
      readonly payer?: {
        /** 实名支付 */
        readonly identity?: {
          /**
           * 证件类型; IDCARD, HONGKONG_MACAO, HONGKONG_MACAO_RESIDENT, TAIWAN_RESIDENT, FOREIGN_RESIDENT,
           * OVERSEA_PASSPORT
           */
          readonly type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | (string & {});
          /** 证件号; encrypted on its way */
          readonly number: string;
          /** 姓名; encrypted on its way */
          readonly name: string;
        } | null | undefined;
      } | null | undefined;
      /** 优惠功能; at most 6144 bytes */
      readonly detail?: {
        /** 订单原价 */
        readonly cost_price?: Whole | null | undefined;
        /** 商品小票ID; at most 32 characters */
        readonly invoice_id?: string | null | undefined;
        /** 单品列表 */
        readonly goods_detail?: readonly {
          /** 商户侧商品编码; at most 32 characters */
          readonly merchant_goods_id: string;
          /** 微信支付商品编码; at most 32 characters */
          readonly wechatpay_goods_id?: string | null | undefined;
          /** 商品名称; at most 256 characters */
          readonly goods_name?: string | null | undefined;
          /** 商品数量 */
          readonly quantity: Whole;
          /** 商品单价 */
          readonly unit_price: Whole;
        }[] | null | undefined;
      } | null | undefined;
      /** 场景信息 */
      readonly scene_info?: {
        /** 用户终端IP; at most 45 characters */
        readonly payer_client_ip?: string | null | undefined;
        /** 商户端设备号; at most 32 characters */
        readonly device_id?: string | null | undefined;
        /** 商户门店信息 */
        readonly store_info?: {
          /** 门店编号; at most 32 characters */
          readonly id: string;
          /** 门店名称; at most 256 characters */
          readonly name?: string | null | undefined;
          /** 地区编码; at most 32 characters */
          readonly area_code?: string | null | undefined;
          /** 详细地址; at most 512 characters */
          readonly address?: string | null | undefined;
        } | null | undefined;
      } | null | undefined;
      /** 结算信息 */
      readonly settle_info?: {
        /** 是否指定分账 */
        readonly profit_sharing?: boolean | null | undefined;
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 二维码链接 */
        readonly code_url?: string;
      };
    };
  };
  /**
   * Charge a payer's payment code over v3 付款码支付
   *
   * Source: v3 reference, 7.2
   */
  'POST /v3/pay/transactions/codepay': {
    params: {
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 商户号; at most 32 characters */
      readonly mchid?: string | null | undefined;
      /** 商品描述; at most 127 characters */
      readonly description: string;
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no: string;
      /** 附加数据; at most 128 characters */
      readonly attach?: string | null | undefined;
      /** 订单优惠标记; at most 256 characters */
      readonly goods_tag?: string | null | undefined;
      /** 电子发票入口开放标识 */
      readonly support_fapiao?: boolean | null | undefined;
      /** 订单金额 */
      readonly amount: {
        /** 总金额 */
        readonly total: Whole;
        /** 货币类型; at most 16 characters; CNY */
        readonly currency?: 'CNY' | (string & {}) | null | undefined;
      };
      /** 支付者 */
      readonly payer: {
        /** 付款码; at most 32 characters */
        readonly auth_code: string;
      };
      /** 优惠功能; at most 6144 bytes */
      readonly detail?: {
        /** 订单原价 */
        readonly cost_price?: Whole | null | undefined;
        /** 商品小票ID; at most 32 characters */
        readonly invoice_id?: string | null | undefined;
        /** 单品列表 */
        readonly goods_detail?: readonly {
          /** 商户侧商品编码; at most 32 characters */
          readonly merchant_goods_id: string;
          /** 微信支付商品编码; at most 32 characters */
          readonly wxpay_goods_id?: string | null | undefined;
          /** 商品名称; at most 256 characters */
          readonly goods_name?: string | null | undefined;
          /** 商品数量 */
          readonly quantity: Whole;
          /** 商品单价 */
          readonly unit_price: Whole;
        }[] | null | undefined;
      } | null | undefined;
      /** 场景信息 */
      readonly scene_info: {
        /** 商户端设备号; at most 32 characters */
        readonly device_id?: string | null | undefined;
        /** 商户端设备IP; at most 45 characters */
        readonly device_ip?: string | null | undefined;
        /** 商户门店信息 */
        readonly store_info: {
          /** 门店编号; at most 32 characters */
          readonly id?: string | null | undefined;
          /** 商家自定义编码; at most 256 characters */
          readonly out_id?: string | null | undefined;
        };
      };
      /** 结算信息 */
      readonly settle_info?: {
        /** 是否指定分账 */
        readonly profit_sharing?: boolean | null | undefined;
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 应用ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mchid?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 交易类型 */
        readonly trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | 'FACEPAY' | (string & {});
        /** 交易状态 */
        readonly trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
        /** 交易状态描述 */
        readonly trade_state_desc?: string;
        /** 银行类型 */
        readonly bank_type?: string;
        /** 商户数据包 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly success_time?: string;
        /** 支付者信息 */
        readonly payer?: {
          /** 用户标识 */
          readonly openid?: string;
        };
        /** 订单金额信息 */
        readonly amount?: {
          /** 订单总金额 */
          readonly total?: number;
          /** 用户支付金额 */
          readonly payer_total?: number;
          /** 货币类型 */
          readonly currency?: 'CNY' | (string & {});
          /** 用户支付币种 */
          readonly payer_currency?: string;
        };
        /** 支付场景信息 */
        readonly scene_info?: {
          /** 商户端设备号 */
          readonly device_id?: string;
        };
        /** 优惠功能 */
        readonly promotion_detail?: readonly {
          /** 券ID */
          readonly coupon_id?: string;
          /** 优惠名称 */
          readonly name?: string;
          /** 优惠范围 */
          readonly scope?: 'GLOBAL' | 'SINGLE' | (string & {});
          /** 优惠类型 */
          readonly type?: 'CASH' | 'NOCASH' | (string & {});
          /** 优惠券面额 */
          readonly amount?: number;
          /** 活动ID */
          readonly stock_id?: string;
          /** 微信出资 */
          readonly wechatpay_contribute?: number;
          /** 商户出资 */
          readonly merchant_contribute?: number;
          /** 其他出资 */
          readonly other_contribute?: number;
          /** 优惠币种 */
          readonly currency?: 'CNY' | (string & {});
          /** 单品列表 */
          readonly goods_detail?: readonly {
            /** 商品编码 */
            readonly goods_id?: string;
            /** 商品数量 */
            readonly quantity?: number;
            /** 商品单价 */
            readonly unit_price?: number;
            /** 商品优惠金额 */
            readonly discount_amount?: number;
            /** 商品备注 */
            readonly goods_remark?: string;
          }[];
        }[];
      };
    };
  };
  /**
   * Query an order by WeChat Pay's number 微信支付订单号查询订单
   *
   * Source: v3 reference, 7.3 and 9.1
   */
  'GET /v3/pay/transactions/id/{transaction_id}': {
    params: {
      /** 微信支付订单号; at most 32 characters */
      readonly transaction_id: string;
      /** 商户号; at most 32 characters */
      readonly mchid?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 应用ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mchid?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 交易类型 */
        readonly trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | 'FACEPAY' | (string & {});
        /** 交易状态 */
        readonly trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
        /** 交易状态描述 */
        readonly trade_state_desc?: string;
        /** 银行类型 */
        readonly bank_type?: string;
        /** 商户数据包 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly success_time?: string;
        /** 支付者信息 */
        readonly payer?: {
          /** 用户标识 */
          readonly openid?: string;
        };
        /** 订单金额信息 */
        readonly amount?: {
          /** 订单总金额 */
          readonly total?: number;
          /** 用户支付金额 */
          readonly payer_total?: number;
          /** 货币类型 */
          readonly currency?: 'CNY' | (string & {});
          /** 用户支付币种 */
          readonly payer_currency?: string;
        };
        /** 支付场景信息 */
        readonly scene_info?: {
          /** 商户端设备号 */
          readonly device_id?: string;
        };
        /** 优惠功能 */
        readonly promotion_detail?: readonly {
          /** 券ID */
          readonly coupon_id?: string;
          /** 优惠名称 */
          readonly name?: string;
          /** 优惠范围 */
          readonly scope?: 'GLOBAL' | 'SINGLE' | (string & {});
          /** 优惠类型 */
          readonly type?: 'CASH' | 'NOCASH' | (string & {});
          /** 优惠券面额 */
          readonly amount?: number;
          /** 活动ID */
          readonly stock_id?: string;
          /** 微信出资 */
          readonly wechatpay_contribute?: number;
          /** 商户出资 */
          readonly merchant_contribute?: number;
          /** 其他出资 */
          readonly other_contribute?: number;
          /** 优惠币种 */
          readonly currency?: 'CNY' | (string & {});
          /** 单品列表 */
          readonly goods_detail?: readonly {
            /** 商品编码 */
            readonly goods_id?: string;
            /** 商品数量 */
            readonly quantity?: number;
            /** 商品单价 */
            readonly unit_price?: number;
            /** 商品优惠金额 */
            readonly discount_amount?: number;
            /** 商品备注 */
            readonly goods_remark?: string;
          }[];
        }[];
        /** 使用的商户贴息信息 */
        readonly installment_info?: {
          /** 是否使用了商户贴息 */
          readonly use_subsidy?: boolean;
          /** 用户实际选择分期期数 */
          readonly selected_installment_number?: number;
        };
      };
    };
  };
  /**
   * Query an order by the merchant's number 商户订单号查询订单
   *
   * Source: v3 reference, 7.3 and 9.1
   */
  'GET /v3/pay/transactions/out-trade-no/{out_trade_no}': {
    params: {
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no: string;
      /** 商户号; at most 32 characters */
      readonly mchid?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 应用ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mchid?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 交易类型 */
        readonly trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | 'FACEPAY' | (string & {});
        /** 交易状态 */
        readonly trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
        /** 交易状态描述 */
        readonly trade_state_desc?: string;
        /** 银行类型 */
        readonly bank_type?: string;
        /** 商户数据包 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly success_time?: string;
        /** 支付者信息 */
        readonly payer?: {
          /** 用户标识 */
          readonly openid?: string;
        };
        /** 订单金额信息 */
        readonly amount?: {
          /** 订单总金额 */
          readonly total?: number;
          /** 用户支付金额 */
          readonly payer_total?: number;
          /** 货币类型 */
          readonly currency?: 'CNY' | (string & {});
          /** 用户支付币种 */
          readonly payer_currency?: string;
        };
        /** 支付场景信息 */
        readonly scene_info?: {
          /** 商户端设备号 */
          readonly device_id?: string;
        };
        /** 优惠功能 */
        readonly promotion_detail?: readonly {
          /** 券ID */
          readonly coupon_id?: string;
          /** 优惠名称 */
          readonly name?: string;
          /** 优惠范围 */
          readonly scope?: 'GLOBAL' | 'SINGLE' | (string & {});
          /** 优惠类型 */
          readonly type?: 'CASH' | 'NOCASH' | (string & {});
          /** 优惠券面额 */
          readonly amount?: number;
          /** 活动ID */
          readonly stock_id?: string;
          /** 微信出资 */
          readonly wechatpay_contribute?: number;
          /** 商户出资 */
          readonly merchant_contribute?: number;
          /** 其他出资 */
          readonly other_contribute?: number;
          /** 优惠币种 */
          readonly currency?: 'CNY' | (string & {});
          /** 单品列表 */
          readonly goods_detail?: readonly {
            /** 商品编码 */
            readonly goods_id?: string;
            /** 商品数量 */
            readonly quantity?: number;
            /** 商品单价 */
            readonly unit_price?: number;
            /** 商品优惠金额 */
            readonly discount_amount?: number;
            /** 商品备注 */
            readonly goods_remark?: string;
          }[];
        }[];
        /** 使用的商户贴息信息 */
        readonly installment_info?: {
          /** 是否使用了商户贴息 */
          readonly use_subsidy?: boolean;
          /** 用户实际选择分期期数 */
          readonly selected_installment_number?: number;
        };
      };
    };
  };
  /**
   * Close an order that is not paid 关闭订单
   *
   * Source: v3 reference, 7.3
   */
  'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close': {
    params: {
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no: string;
      /** 商户号; at most 32 characters */
      readonly mchid?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: null;
    };
  };
  /**
   * Reverse an order that was charged by payment code 撤销付款码订单
   *
   * Source: v3 reference, 7.2
   */
  'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': {
    params: {
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no: string;
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 商户号; at most 32 characters */
      readonly mchid?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 应用ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mchid?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
      };
    };
  };
  /**
   * Place an order to be paid in a WeChat page or a mini program for a sub-merchant 服务商JSAPI/小程序下单
   *
   * Exactly one of: payer.sp_openid, payer.sub_openid.
   * Source: v3 reference, 7.4
   */
  'POST /v3/pay/partner/transactions/jsapi': {
    params: {
      /** 服务商应用ID; at most 32 characters */
      readonly sp_appid?: string | null | undefined;
      /** 服务商户号; at most 32 characters */
      readonly sp_mchid?: string | null | undefined;
      /** 子商户应用ID; at most 32 characters */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid: string;
      /** 商品描述; at most 127 characters */
      readonly description: string;
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no: string;
      /** 附加数据; at most 128 characters */
      readonly attach?: string | null | undefined;
      /** 订单优惠标记; at most 256 characters */
      readonly goods_tag?: string | null | undefined;
      /** 电子发票入口开放标识 */
      readonly support_fapiao?: boolean | null | undefined;
      /** 交易结束时间; at most 64 characters */
      readonly time_expire?: string | null | undefined;
      /** 通知地址; at most 256 characters */
      readonly notify_url: string;
      /** 指定支付方式; no_balance, no_credit, no_debit, balance_only */
      readonly limit_pay?: readonly string[] | null | undefined;
      /** 订单金额 */
      readonly amount: {
        /** 总金额 */
        readonly total: Whole;
        /** 货币类型; at most 16 characters; CNY */
        readonly currency?: 'CNY' | (string & {}) | null | undefined;
      };
      /** 支付者 */
      readonly payer: {
        /** 用户在服务商应用下的标识; at most 128 characters */
        readonly sp_openid?: string | null | undefined;
        /** 用户在子商户应用下的标识; at most 128 characters */
        readonly sub_openid?: string | null | undefined;
        /** 实名支付 */
        readonly identity?: {
          /**
           * 证件类型; IDCARD, HONGKONG_MACAO, HONGKONG_MACAO_RESIDENT, TAIWAN_RESIDENT, FOREIGN_RESIDENT,
           * OVERSEA_PASSPORT
           */
          readonly type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | (string & {});
          /** 证件号; encrypted on its way */
          readonly number: string;
          /** 姓名; encrypted on its way */
          readonly name: string;
        } | null | undefined;
      };
      /** 优惠功能; at most 6144 bytes */
      readonly detail?: {
        /** 订单原价 */
        readonly cost_price?: Whole | null | undefined;
        /** 商品小票ID; at most 32 characters */
        readonly invoice_id?: string | null | undefined;
        /** 单品列表 */
        readonly goods_detail?: readonly {
          /** 商户侧商品编码; at most 32 characters */
          readonly merchant_goods_id: string;
          /** 微信支付商品编码; at most 32 characters */
          readonly wechatpay_goods_id?: string | null | undefined;
          /** 商品名称; at most 256 characters */
          readonly goods_name?: string | null | undefined;
          /** 商品数量 */
          readonly quantity: Whole;
          /** 商品单价 */
          readonly unit_price: Whole;
        }[] | null | undefined;
      } | null | undefined;
      /** 场景信息 */
      readonly scene_info?: {
        /** 用户终端IP; at most 45 characters */
        readonly payer_client_ip?: string | null | undefined;
        /** 商户端设备号; at most 32 characters */
        readonly device_id?: string | null | undefined;
        /** 商户门店信息 */
        readonly store_info?: {
          /** 门店编号; at most 32 characters */
          readonly id: string;
          /** 门店名称; at most 256 characters */
          readonly name?: string | null | undefined;
          /** 地区编码; at most 32 characters */
          readonly area_code?: string | null | undefined;
          /** 详细地址; at most 512 characters */
          readonly address?: string | null | undefined;
        } | null | undefined;
      } | null | undefined;
      /** 结算信息 */
      readonly settle_info?: {
        /** 是否指定分账 */
        readonly profit_sharing?: boolean | null | undefined;
        /** 补差金额 */
        readonly subsidy_amount?: Whole | null | undefined;
      } | null | undefined;
      /** 贴息信息 */
      readonly subsidy_info?: {
        /** 贴息详情列表 */
        readonly subsidy_detail?: readonly {
          /** 贴息方案类型; DAILY, PERIOD */
          readonly subsidy_period_type: 'DAILY' | 'PERIOD' | (string & {});
          /** 贴息方案列表 */
          readonly subsidy_plan: readonly {
            /** 贴息期数 */
            readonly subsidy_installment_num: Whole;
            /** 贴息比例 */
            readonly subsidy_percent: Whole;
          }[];
        }[] | null | undefined;
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 预支付交易会话标识 */
        readonly prepay_id?: string;
      };
    };
  };
  /**
   * Place an order to be paid in an app for a sub-merchant 服务商APP下单
   *
   * Source: v3 reference, 7.4
   */
  'POST /v3/pay/partner/transactions/app': {
    params: {
      /** 服务商应用ID; at most 32 characters */
      readonly sp_appid?: string | null | undefined;
      /** 服务商户号; at most 32 characters */
      readonly sp_mchid?: string | null | undefined;
      /** 子商户应用ID; at most 32 characters */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid: string;
      /** 商品描述; at most 127 characters */
      readonly description: string;
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no: string;
      /** 附加数据; at most 128 characters */
      readonly attach?: string | null | undefined;
      /** 订单优惠标记; at most 256 characters */
      readonly goods_tag?: string | null | undefined;
      /** 电子发票入口开放标识 */
      readonly support_fapiao?: boolean | null | undefined;
      /** 交易结束时间; at most 64 characters */
      readonly time_expire?: string | null | undefined;
      /** 通知地址; at most 256 characters */
      readonly notify_url: string;
      /** 指定支付方式; no_balance, no_credit, no_debit, balance_only */
      readonly limit_pay?: readonly string[] | null | undefined;
      /** 订单金额 */
      readonly amount: {
        /** 总金额 */
        readonly total: Whole;
        /** 货币类型; at most 16 characters; CNY */
        readonly currency?: 'CNY' | (string & {}) | null | undefined;
      };
      /** 支付者 */
      readonly payer?: {
        /** 实名支付 */
        readonly identity?: {
          /**
           * 证件类型; IDCARD, HONGKONG_MACAO, HONGKONG_MACAO_RESIDENT, TAIWAN_RESIDENT, FOREIGN_RESIDENT,
           * OVERSEA_PASSPORT
           */
          readonly type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | (string & {});
          /** 证件号; encrypted on its way */
          readonly number: string;
          /** 姓名; encrypted on its way */
          readonly name: string;
        } | null | undefined;
      } | null | undefined;
      /** 优惠功能; at most 6144 bytes */
      readonly detail?: {
        /** 订单原价 */
        readonly cost_price?: Whole | null | undefined;
        /** 商品小票ID; at most 32 characters */
        readonly invoice_id?: string | null | undefined;
        /** 单品列表 */
        readonly goods_detail?: readonly {
          /** 商户侧商品编码; at most 32 characters */
          readonly merchant_goods_id: string;
          /** 微信支付商品编码; at most 32 characters */
          readonly wechatpay_goods_id?: string | null | undefined;
          /** 商品名称; at most 256 characters */
          readonly goods_name?: string | null | undefined;
          /** 商品数量 */
          readonly quantity: Whole;
          /** 商品单价 */
          readonly unit_price: Whole;
        }[] | null | undefined;
      } | null | undefined;
      /** 场景信息 */
      readonly scene_info?: {
        /** 用户终端IP; at most 45 characters */
        readonly payer_client_ip?: string | null | undefined;
        /** 商户端设备号; at most 32 characters */
        readonly device_id?: string | null | undefined;
        /** 商户门店信息 */
        readonly store_info?: {
          /** 门店编号; at most 32 characters */
          readonly id: string;
          /** 门店名称; at most 256 characters */
          readonly name?: string | null | undefined;
          /** 地区编码; at most 32 characters */
          readonly area_code?: string | null | undefined;
          /** 详细地址; at most 512 characters */
          readonly address?: string | null | undefined;
        } | null | undefined;
      } | null | undefined;
      /** 结算信息 */
      readonly settle_info?: {
        /** 是否指定分账 */
        readonly profit_sharing?: boolean | null | undefined;
        /** 补差金额 */
        readonly subsidy_amount?: Whole | null | undefined;
      } | null | undefined;
      /** 贴息信息 */
      readonly subsidy_info?: {
        /** 贴息详情列表 */
        readonly subsidy_detail?: readonly {
          /** 贴息方案类型; DAILY, PERIOD */
          readonly subsidy_period_type: 'DAILY' | 'PERIOD' | (string & {});
          /** 贴息方案列表 */
          readonly subsidy_plan: readonly {
            /** 贴息期数 */
            readonly subsidy_installment_num: Whole;
            /** 贴息比例 */
            readonly subsidy_percent: Whole;
          }[];
        }[] | null | undefined;
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 预支付交易会话标识 */
        readonly prepay_id?: string;
      };
    };
  };
  /**
   * Place an order to be paid in a browser on a phone for a sub-merchant 服务商H5下单
   *
   * Source: v3 reference, 7.4
   */
  'POST /v3/pay/partner/transactions/h5': {
    params: {
      /** 服务商应用ID; at most 32 characters */
      readonly sp_appid?: string | null | undefined;
      /** 服务商户号; at most 32 characters */
      readonly sp_mchid?: string | null | undefined;
      /** 子商户应用ID; at most 32 characters */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid: string;
      /** 商品描述; at most 127 characters */
      readonly description: string;
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no: string;
      /** 附加数据; at most 128 characters */
      readonly attach?: string | null | undefined;
      /** 订单优惠标记; at most 256 characters */
      readonly goods_tag?: string | null | undefined;
      /** 电子发票入口开放标识 */
      readonly support_fapiao?: boolean | null | undefined;
      /** 交易结束时间; at most 64 characters */
      readonly time_expire?: string | null | undefined;
      /** 通知地址; at most 256 characters */
      readonly notify_url: string;
      /** 指定支付方式; no_balance, no_credit, no_debit, balance_only */
      readonly limit_pay?: readonly string[] | null | undefined;
      /** 订单金额 */
      readonly amount: {
        /** 总金额 */
        readonly total: Whole;
        /** 货币类型; at most 16 characters; CNY */
        readonly currency?: 'CNY' | (string & {}) | null | undefined;
      };
      /** 支付者 */
      readonly payer?: {
        /** 实名支付 */
        readonly identity?: {
          /**
           * 证件类型; IDCARD, HONGKONG_MACAO, HONGKONG_MACAO_RESIDENT, TAIWAN_RESIDENT, FOREIGN_RESIDENT,
           * OVERSEA_PASSPORT
           */
          readonly type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | (string & {});
          /** 证件号; encrypted on its way */
          readonly number: string;
          /** 姓名; encrypted on its way */
          readonly name: string;
        } | null | undefined;
      } | null | undefined;
      /** 优惠功能; at most 6144 bytes */
      readonly detail?: {
        /** 订单原价 */
        readonly cost_price?: Whole | null | undefined;
        /** 商品小票ID; at most 32 characters */
        readonly invoice_id?: string | null | undefined;
        /** 单品列表 */
        readonly goods_detail?: readonly {
          /** 商户侧商品编码; at most 32 characters */
          readonly merchant_goods_id: string;
          /** 微信支付商品编码; at most 32 characters */
          readonly wechatpay_goods_id?: string | null | undefined;
          /** 商品名称; at most 256 characters */
          readonly goods_name?: string | null | undefined;
          /** 商品数量 */
          readonly quantity: Whole;
          /** 商品单价 */
          readonly unit_price: Whole;
        }[] | null | undefined;
      } | null | undefined;
      /** 场景信息 */
      readonly scene_info: {
        /** 用户终端IP; at most 45 characters */
        readonly payer_client_ip: string;
        /** 商户端设备号; at most 32 characters */
        readonly device_id?: string | null | undefined;
        /** 商户门店信息 */
        readonly store_info?: {
          /** 门店编号; at most 32 characters */
          readonly id: string;
          /** 门店名称; at most 256 characters */
          readonly name?: string | null | undefined;
          /** 地区编码; at most 32 characters */
          readonly area_code?: string | null | undefined;
          /** 详细地址; at most 512 characters */
          readonly address?: string | null | undefined;
        } | null | undefined;
        /** H5场景信息 */
        readonly h5_info: {
          /** 场景类型; at most 32 characters; Wap, iOS, Android */
          readonly type: 'Wap' | 'iOS' | 'Android' | (string & {});
          /** 应用名称; at most 64 characters */
          readonly app_name?: string | null | undefined;
          /** 网站URL; at most 128 characters */
          readonly app_url?: string | null | undefined;
          /** iOS平台BundleID; at most 128 characters */
          readonly bundle_id?: string | null | undefined;
          /** Android平台PackageName; at most 128 characters */
          readonly package_name?: string | null | undefined;
        };
      };
      /** 结算信息 */
      readonly settle_info?: {
        /** 是否指定分账 */
        readonly profit_sharing?: boolean | null | undefined;
        /** 补差金额 */
        readonly subsidy_amount?: Whole | null | undefined;
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 支付跳转链接 */
        readonly h5_url?: string;
      };
    };
  };
  /**
   * Place an order to be paid by a code that the payer scans for a sub-merchant 服务商Native下单
   *
   * Source: v3 reference, 7.4
   */
  'POST /v3/pay/partner/transactions/native': {
    params: {
      /** 服务商应用ID; at most 32 characters */
      readonly sp_appid?: string | null | undefined;
      /** 服务商户号; at most 32 characters */
      readonly sp_mchid?: string | null | undefined;
      /** 子商户应用ID; at most 32 characters */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid: string;
      /** 商品描述; at most 127 characters */
      readonly description: string;
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no: string;
      /** 附加数据; at most 128 characters */
      readonly attach?: string | null | undefined;
      /** 订单优惠标记; at most 256 characters */
      readonly goods_tag?: string | null | undefined;
      /** 电子发票入口开放标识 */
      readonly support_fapiao?: boolean | null | undefined;
      /** 交易结束时间; at most 64 characters */
      readonly time_expire?: string | null | undefined;
      /** 通知地址; at most 256 characters */
      readonly notify_url: string;
      /** 指定支付方式; no_balance, no_credit, no_debit, balance_only */
      readonly limit_pay?: readonly string[] | null | undefined;
      /** 订单金额 */
      readonly amount: {
        /** 总金额 */
        readonly total: Whole;
        /** 货币类型; at most 16 characters; CNY */
        readonly currency?: 'CNY' | (string & {}) | null | undefined;
      };
      /** 支付者 */
      readonly payer?: {
        /** 实名支付 */
        readonly identity?: {
          /**
           * 证件类型; IDCARD, HONGKONG_MACAO, HONGKONG_MACAO_RESIDENT, TAIWAN_RESIDENT, FOREIGN_RESIDENT,
           * OVERSEA_PASSPORT
           */
          readonly type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | (string & {});
          /** 证件号; encrypted on its way */
          readonly number: string;
          /** 姓名; encrypted on its way */
          readonly name: string;
        } | null | undefined;
      } | null | undefined;
      /** 优惠功能; at most 6144 bytes */
      readonly detail?: {
        /** 订单原价 */
        readonly cost_price?: Whole | null | undefined;
        /** 商品小票ID; at most 32 characters */
        readonly invoice_id?: string | null | undefined;
        /** 单品列表 */
        readonly goods_detail?: readonly {
          /** 商户侧商品编码; at most 32 characters */
          readonly merchant_goods_id: string;
          /** 微信支付商品编码; at most 32 characters */
          readonly wechatpay_goods_id?: string | null | undefined;
          /** 商品名称; at most 256 characters */
          readonly goods_name?: string | null | undefined;
          /** 商品数量 */
          readonly quantity: Whole;
          /** 商品单价 */
          readonly unit_price: Whole;
        }[] | null | undefined;
      } | null | undefined;
      /** 场景信息 */
      readonly scene_info?: {
        /** 用户终端IP; at most 45 characters */
        readonly payer_client_ip?: string | null | undefined;
        /** 商户端设备号; at most 32 characters */
        readonly device_id?: string | null | undefined;
        /** 商户门店信息 */
        readonly store_info?: {
          /** 门店编号; at most 32 characters */
          readonly id: string;
          /** 门店名称; at most 256 characters */
          readonly name?: string | null | undefined;
          /** 地区编码; at most 32 characters */
          readonly area_code?: string | null | undefined;
          /** 详细地址; at most 512 characters */
          readonly address?: string | null | undefined;
        } | null | undefined;
      } | null | undefined;
      /** 结算信息 */
      readonly settle_info?: {
        /** 是否指定分账 */
        readonly profit_sharing?: boolean | null | undefined;
        /** 补差金额 */
        readonly subsidy_amount?: Whole | null | undefined;
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 二维码链接 */
        readonly code_url?: string;
      };
    };
  };
  /**
   * Charge a payer's payment code over v3 for a sub-merchant 服务商付款码支付
   *
   * Source: v3 reference, 7.2
   */
  'POST /v3/pay/partner/transactions/codepay': {
    params: {
      /** 服务商应用ID; at most 32 characters */
      readonly sp_appid?: string | null | undefined;
      /** 服务商户号; at most 32 characters */
      readonly sp_mchid?: string | null | undefined;
      /** 子商户应用ID; at most 32 characters */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid: string;
      /** 商品描述; at most 127 characters */
      readonly description: string;
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no: string;
      /** 附加数据; at most 128 characters */
      readonly attach?: string | null | undefined;
      /** 订单优惠标记; at most 256 characters */
      readonly goods_tag?: string | null | undefined;
      /** 电子发票入口开放标识 */
      readonly support_fapiao?: boolean | null | undefined;
      /** 订单金额 */
      readonly amount: {
        /** 总金额 */
        readonly total: Whole;
        /** 货币类型; at most 16 characters; CNY */
        readonly currency?: 'CNY' | (string & {}) | null | undefined;
      };
      /** 支付者 */
      readonly payer: {
        /** 付款码; at most 32 characters */
        readonly auth_code: string;
      };
      /** 优惠功能; at most 6144 bytes */
      readonly detail?: {
        /** 订单原价 */
        readonly cost_price?: Whole | null | undefined;
        /** 商品小票ID; at most 32 characters */
        readonly invoice_id?: string | null | undefined;
        /** 单品列表 */
        readonly goods_detail?: readonly {
          /** 商户侧商品编码; at most 32 characters */
          readonly merchant_goods_id: string;
          /** 微信支付商品编码; at most 32 characters */
          readonly wxpay_goods_id?: string | null | undefined;
          /** 商品名称; at most 256 characters */
          readonly goods_name?: string | null | undefined;
          /** 商品数量 */
          readonly quantity: Whole;
          /** 商品单价 */
          readonly unit_price: Whole;
        }[] | null | undefined;
      } | null | undefined;
      /** 场景信息 */
      readonly scene_info: {
        /** 商户端设备号; at most 32 characters */
        readonly device_id?: string | null | undefined;
        /** 商户端设备IP; at most 45 characters */
        readonly device_ip?: string | null | undefined;
        /** 商户门店信息 */
        readonly store_info: {
          /** 门店编号; at most 32 characters */
          readonly id?: string | null | undefined;
          /** 商家自定义编码; at most 256 characters */
          readonly out_id?: string | null | undefined;
        };
      };
      /** 结算信息 */
      readonly settle_info?: {
        /** 是否指定分账 */
        readonly profit_sharing?: boolean | null | undefined;
        /** 补差金额 */
        readonly subsidy_amount?: Whole | null | undefined;
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 服务商应用ID */
        readonly sp_appid?: string;
        /** 服务商户号 */
        readonly sp_mchid?: string;
        /** 子商户应用ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mchid?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 交易类型 */
        readonly trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | 'FACEPAY' | (string & {});
        /** 交易状态 */
        readonly trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
        /** 交易状态描述 */
        readonly trade_state_desc?: string;
        /** 银行类型 */
        readonly bank_type?: string;
        /** 商户数据包 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly success_time?: string;
        /** 支付者信息 */
        readonly payer?: {
          /** 用户在服务商应用下的标识 */
          readonly sp_openid?: string;
          /** 用户在子商户应用下的标识 */
          readonly sub_openid?: string;
        };
        /** 订单金额信息 */
        readonly amount?: {
          /** 订单总金额 */
          readonly total?: number;
          /** 用户支付金额 */
          readonly payer_total?: number;
          /** 货币类型 */
          readonly currency?: 'CNY' | (string & {});
          /** 用户支付币种 */
          readonly payer_currency?: string;
        };
        /** 支付场景信息 */
        readonly scene_info?: {
          /** 商户端设备号 */
          readonly device_id?: string;
        };
        /** 优惠功能 */
        readonly promotion_detail?: readonly {
          /** 券ID */
          readonly coupon_id?: string;
          /** 优惠名称 */
          readonly name?: string;
          /** 优惠范围 */
          readonly scope?: 'GLOBAL' | 'SINGLE' | (string & {});
          /** 优惠类型 */
          readonly type?: 'CASH' | 'NOCASH' | (string & {});
          /** 优惠券面额 */
          readonly amount?: number;
          /** 活动ID */
          readonly stock_id?: string;
          /** 微信出资 */
          readonly wechatpay_contribute?: number;
          /** 商户出资 */
          readonly merchant_contribute?: number;
          /** 其他出资 */
          readonly other_contribute?: number;
          /** 优惠币种 */
          readonly currency?: 'CNY' | (string & {});
          /** 单品列表 */
          readonly goods_detail?: readonly {
            /** 商品编码 */
            readonly goods_id?: string;
            /** 商品数量 */
            readonly quantity?: number;
            /** 商品单价 */
            readonly unit_price?: number;
            /** 商品优惠金额 */
            readonly discount_amount?: number;
            /** 商品备注 */
            readonly goods_remark?: string;
          }[];
        }[];
      };
    };
  };
  /**
   * Query an order by WeChat Pay's number for a sub-merchant 服务商微信支付订单号查询订单
   *
   * Source: v3 reference, 7.4 and 9.1
   */
  'GET /v3/pay/partner/transactions/id/{transaction_id}': {
    params: {
      /** 微信支付订单号; at most 32 characters */
      readonly transaction_id: string;
      /** 服务商户号; at most 32 characters */
      readonly sp_mchid?: string | null | undefined;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 服务商应用ID */
        readonly sp_appid?: string;
        /** 服务商户号 */
        readonly sp_mchid?: string;
        /** 子商户应用ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mchid?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 交易类型 */
        readonly trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | 'FACEPAY' | (string & {});
        /** 交易状态 */
        readonly trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
        /** 交易状态描述 */
        readonly trade_state_desc?: string;
        /** 银行类型 */
        readonly bank_type?: string;
        /** 商户数据包 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly success_time?: string;
        /** 支付者信息 */
        readonly payer?: {
          /** 用户在服务商应用下的标识 */
          readonly sp_openid?: string;
          /** 用户在子商户应用下的标识 */
          readonly sub_openid?: string;
        };
        /** 订单金额信息 */
        readonly amount?: {
          /** 订单总金额 */
          readonly total?: number;
          /** 用户支付金额 */
          readonly payer_total?: number;
          /** 货币类型 */
          readonly currency?: 'CNY' | (string & {});
          /** 用户支付币种 */
          readonly payer_currency?: string;
        };
        /** 支付场景信息 */
        readonly scene_info?: {
          /** 商户端设备号 */
          readonly device_id?: string;
        };
        /** 优惠功能 */
        readonly promotion_detail?: readonly {
          /** 券ID */
          readonly coupon_id?: string;
          /** 优惠名称 */
          readonly name?: string;
          /** 优惠范围 */
          readonly scope?: 'GLOBAL' | 'SINGLE' | (string & {});
          /** 优惠类型 */
          readonly type?: 'CASH' | 'NOCASH' | (string & {});
          /** 优惠券面额 */
          readonly amount?: number;
          /** 活动ID */
          readonly stock_id?: string;
          /** 微信出资 */
          readonly wechatpay_contribute?: number;
          /** 商户出资 */
          readonly merchant_contribute?: number;
          /** 其他出资 */
          readonly other_contribute?: number;
          /** 优惠币种 */
          readonly currency?: 'CNY' | (string & {});
          /** 单品列表 */
          readonly goods_detail?: readonly {
            /** 商品编码 */
            readonly goods_id?: string;
            /** 商品数量 */
            readonly quantity?: number;
            /** 商品单价 */
            readonly unit_price?: number;
            /** 商品优惠金额 */
            readonly discount_amount?: number;
            /** 商品备注 */
            readonly goods_remark?: string;
          }[];
        }[];
      };
    };
  };
  /**
   * Query an order by the merchant's number for a sub-merchant 服务商商户订单号查询订单
   *
   * Source: v3 reference, 7.4 and 9.1
   */
  'GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}': {
    params: {
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no: string;
      /** 服务商户号; at most 32 characters */
      readonly sp_mchid?: string | null | undefined;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 服务商应用ID */
        readonly sp_appid?: string;
        /** 服务商户号 */
        readonly sp_mchid?: string;
        /** 子商户应用ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mchid?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 交易类型 */
        readonly trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | 'FACEPAY' | (string & {});
        /** 交易状态 */
        readonly trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
        /** 交易状态描述 */
        readonly trade_state_desc?: string;
        /** 银行类型 */
        readonly bank_type?: string;
        /** 商户数据包 */
        readonly attach?: string;
        /** 支付完成时间 */
        readonly success_time?: string;
        /** 支付者信息 */
        readonly payer?: {
          /** 用户在服务商应用下的标识 */
          readonly sp_openid?: string;
          /** 用户在子商户应用下的标识 */
          readonly sub_openid?: string;
        };
        /** 订单金额信息 */
        readonly amount?: {
          /** 订单总金额 */
          readonly total?: number;
          /** 用户支付金额 */
          readonly payer_total?: number;
          /** 货币类型 */
          readonly currency?: 'CNY' | (string & {});
          /** 用户支付币种 */
          readonly payer_currency?: string;
        };
        /** 支付场景信息 */
        readonly scene_info?: {
          /** 商户端设备号 */
          readonly device_id?: string;
        };
        /** 优惠功能 */
        readonly promotion_detail?: readonly {
          /** 券ID */
          readonly coupon_id?: string;
          /** 优惠名称 */
          readonly name?: string;
          /** 优惠范围 */
          readonly scope?: 'GLOBAL' | 'SINGLE' | (string & {});
          /** 优惠类型 */
          readonly type?: 'CASH' | 'NOCASH' | (string & {});
          /** 优惠券面额 */
          readonly amount?: number;
          /** 活动ID */
          readonly stock_id?: string;
          /** 微信出资 */
          readonly wechatpay_contribute?: number;
          /** 商户出资 */
          readonly merchant_contribute?: number;
          /** 其他出资 */
          readonly other_contribute?: number;
          /** 优惠币种 */
          readonly currency?: 'CNY' | (string & {});
          /** 单品列表 */
          readonly goods_detail?: readonly {
            /** 商品编码 */
            readonly goods_id?: string;
            /** 商品数量 */
            readonly quantity?: number;
            /** 商品单价 */
            readonly unit_price?: number;
            /** 商品优惠金额 */
            readonly discount_amount?: number;
            /** 商品备注 */
            readonly goods_remark?: string;
          }[];
        }[];
      };
    };
  };
  /**
   * Close an order that is not paid for a sub-merchant 服务商关闭订单
   *
   * Source: v3 reference, 7.4
   */
  'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': {
    params: {
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no: string;
      /** 服务商户号; at most 32 characters */
      readonly sp_mchid?: string | null | undefined;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: null;
    };
  };
  /**
   * Reverse an order that was charged by payment code for a sub-merchant 服务商撤销付款码订单
   *
   * Source: v3 reference, 7.2
   */
  'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse': {
    params: {
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no: string;
      /** 服务商应用ID; at most 32 characters */
      readonly sp_appid?: string | null | undefined;
      /** 服务商户号; at most 32 characters */
      readonly sp_mchid?: string | null | undefined;
      /** 子商户应用ID; at most 32 characters */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 服务商应用ID */
        readonly sp_appid?: string;
        /** 服务商户号 */
        readonly sp_mchid?: string;
        /** 子商户应用ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mchid?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
      };
    };
  };
  /**
   * Place several orders to be paid at once in a WeChat page or a mini program 合单JSAPI下单
   *
   * Source: v3 reference, 7.5
   */
  'POST /v3/combine-transactions/jsapi': {
    params: {
      /** 合单应用ID; at most 32 characters */
      readonly combine_appid?: string | null | undefined;
      /** 合单商户号; at most 32 characters */
      readonly combine_mchid?: string | null | undefined;
      /** 合单商户订单号; at most 32 characters */
      readonly combine_out_trade_no: string;
      /** 子单信息 */
      readonly sub_orders: readonly {
        /** 子单商户号; at most 32 characters */
        readonly mchid: string;
        /** 子单商户订单号; at most 32 characters */
        readonly out_trade_no: string;
        /** 商品描述; at most 127 characters */
        readonly description: string;
        /** 附加数据; at most 128 characters */
        readonly attach: string;
        /** 订单金额 */
        readonly amount: {
          /** 标价金额 */
          readonly total_amount: Whole;
          /** 标价币种; at most 16 characters; CNY */
          readonly currency: 'CNY' | (string & {});
        };
        /** 二级商户号; at most 32 characters */
        readonly sub_mchid?: string | null | undefined;
        /** 子商户应用ID; at most 32 characters */
        readonly sub_appid?: string | null | undefined;
        /** 订单优惠标记; at most 256 characters */
        readonly goods_tag?: string | null | undefined;
        /** 商品详情; at most 6000 characters */
        readonly detail?: string | null | undefined;
        /** 结算信息 */
        readonly settle_info?: {
          /** 是否指定分账 */
          readonly profit_sharing?: boolean | null | undefined;
          /** 补差金额 */
          readonly subsidy_amount?: Whole | null | undefined;
        } | null | undefined;
      }[];
      /** 场景信息 */
      readonly scene_info?: {
        /** 用户终端IP; at most 45 characters */
        readonly payer_client_ip: string;
        /** 商户端设备号; at most 32 characters */
        readonly device_id?: string | null | undefined;
      } | null | undefined;
      /** 支付者 */
      readonly combine_payer_info: {
        /** 用户标识; at most 128 characters */
        readonly openid?: string | null | undefined;
        /** 用户子标识; at most 128 characters */
        readonly sub_openid?: string | null | undefined;
        /** 实名支付 */
        readonly identity?: {
          /**
           * 证件类型; IDCARD, HONGKONG_MACAO, HONGKONG_MACAO_RESIDENT, TAIWAN_RESIDENT, FOREIGN_RESIDENT,
           * OVERSEA_PASSPORT
           */
          readonly type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | (string & {});
          /** 证件号; encrypted on its way */
          readonly number: string;
          /** 姓名; encrypted on its way */
          readonly name: string;
        } | null | undefined;
      };
      /** 交易起始时间; at most 64 characters */
      readonly time_start?: string | null | undefined;
      /** 交易结束时间; at most 64 characters */
      readonly time_expire?: string | null | undefined;
      /** 通知地址; at most 256 characters */
      readonly notify_url: string;
      /** 指定支付方式; no_balance, no_credit, no_debit, balance_only */
      readonly limit_pay?: readonly string[] | null | undefined;
      /** 贴息信息 */
      readonly subsidy_info?: {
        /** 贴息详情列表 */
        readonly subsidy_detail?: readonly {
          /** 贴息方案类型; DAILY, PERIOD */
          readonly subsidy_period_type: 'DAILY' | 'PERIOD' | (string & {});
          /** 贴息方案列表 */
          readonly subsidy_plan: readonly {
            /** 贴息期数 */
            readonly subsidy_installment_num: Whole;
            /** 贴息比例 */
            readonly subsidy_percent: Whole;
          }[];
        }[] | null | undefined;
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 预支付交易会话标识 */
        readonly prepay_id?: string;
      };
    };
  };
  /**
   * Place several orders to be paid at once in an app 合单APP下单
   *
   * Source: v3 reference, 7.5
   */
  'POST /v3/combine-transactions/app': {
    params: {
      /** 合单应用ID; at most 32 characters */
      readonly combine_appid?: string | null | undefined;
      /** 合单商户号; at most 32 characters */
      readonly combine_mchid?: string | null | undefined;
      /** 合单商户订单号; at most 32 characters */
      readonly combine_out_trade_no: string;
      /** 子单信息 */
      readonly sub_orders: readonly {
        /** 子单商户号; at most 32 characters */
        readonly mchid: string;
        /** 子单商户订单号; at most 32 characters */
        readonly out_trade_no: string;
        /** 商品描述; at most 127 characters */
        readonly description: string;
        /** 附加数据; at most 128 characters */
        readonly attach: string;
        /** 订单金额 */
        readonly amount: {
          /** 标价金额 */
          readonly total_amount: Whole;
          /** 标价币种; at most 16 characters; CNY */
          readonly currency: 'CNY' | (string & {});
        };
        /** 二级商户号; at most 32 characters */
        readonly sub_mchid?: string | null | undefined;
        /** 子商户应用ID; at most 32 characters */
        readonly sub_appid?: string | null | undefined;
        /** 订单优惠标记; at most 256 characters */
        readonly goods_tag?: string | null | undefined;
        /** 商品详情; at most 6000 characters */
        readonly detail?: string | null | undefined;
        /** 结算信息 */
        readonly settle_info?: {
          /** 是否指定分账 */
          readonly profit_sharing?: boolean | null | undefined;
          /** 补差金额 */
          readonly subsidy_amount?: Whole | null | undefined;
        } | null | undefined;
      }[];
      /** 场景信息 */
      readonly scene_info?: {
        /** 用户终端IP; at most 45 characters */
        readonly payer_client_ip: string;
        /** 商户端设备号; at most 32 characters */
        readonly device_id?: string | null | undefined;
      } | null | undefined;
      /** 支付者 */
      readonly combine_payer_info?: {
        /** 实名支付 */
        readonly identity?: {
          /**
           * 证件类型; IDCARD, HONGKONG_MACAO, HONGKONG_MACAO_RESIDENT, TAIWAN_RESIDENT, FOREIGN_RESIDENT,
           * OVERSEA_PASSPORT
           */
          readonly type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | (string & {});
          /** 证件号; encrypted on its way */
          readonly number: string;
          /** 姓名; encrypted on its way */
          readonly name: string;
        } | null | undefined;
      } | null | undefined;
      /** 交易起始时间; at most 64 characters */
      readonly time_start?: string | null | undefined;
      /** 交易结束时间; at most 64 characters */
      readonly time_expire?: string | null | undefined;
      /** 通知地址; at most 256 characters */
      readonly notify_url: string;
      /** 指定支付方式; no_balance, no_credit, no_debit, balance_only */
      readonly limit_pay?: readonly string[] | null | undefined;
      /** 贴息信息 */
      readonly subsidy_info?: {
        /** 贴息详情列表 */
        readonly subsidy_detail?: readonly {
          /** 贴息方案类型; DAILY, PERIOD */
          readonly subsidy_period_type: 'DAILY' | 'PERIOD' | (string & {});
          /** 贴息方案列表 */
          readonly subsidy_plan: readonly {
            /** 贴息期数 */
            readonly subsidy_installment_num: Whole;
            /** 贴息比例 */
            readonly subsidy_percent: Whole;
          }[];
        }[] | null | undefined;
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 预支付交易会话标识 */
        readonly prepay_id?: string;
      };
    };
  };
  /**
   * Place several orders to be paid at once in a browser on a phone 合单H5下单
   *
   * Source: v3 reference, 7.5
   */
  'POST /v3/combine-transactions/h5': {
    params: {
      /** 合单应用ID; at most 32 characters */
      readonly combine_appid?: string | null | undefined;
      /** 合单商户号; at most 32 characters */
      readonly combine_mchid?: string | null | undefined;
      /** 合单商户订单号; at most 32 characters */
      readonly combine_out_trade_no: string;
      /** 子单信息 */
      readonly sub_orders: readonly {
        /** 子单商户号; at most 32 characters */
        readonly mchid: string;
        /** 子单商户订单号; at most 32 characters */
        readonly out_trade_no: string;
        /** 商品描述; at most 127 characters */
        readonly description: string;
        /** 附加数据; at most 128 characters */
        readonly attach: string;
        /** 订单金额 */
        readonly amount: {
          /** 标价金额 */
          readonly total_amount: Whole;
          /** 标价币种; at most 16 characters; CNY */
          readonly currency: 'CNY' | (string & {});
        };
        /** 二级商户号; at most 32 characters */
        readonly sub_mchid?: string | null | undefined;
        /** 子商户应用ID; at most 32 characters */
        readonly sub_appid?: string | null | undefined;
        /** 订单优惠标记; at most 256 characters */
        readonly goods_tag?: string | null | undefined;
        /** 商品详情; at most 6000 characters */
        readonly detail?: string | null | undefined;
        /** 结算信息 */
        readonly settle_info?: {
          /** 是否指定分账 */
          readonly profit_sharing?: boolean | null | undefined;
          /** 补差金额 */
          readonly subsidy_amount?: Whole | null | undefined;
        } | null | undefined;
      }[];
      /** 场景信息 */
      readonly scene_info: {
        /** 用户终端IP; at most 45 characters */
        readonly payer_client_ip: string;
        /** 商户端设备号; at most 32 characters */
        readonly device_id?: string | null | undefined;
        /** H5场景信息 */
        readonly h5_info: {
          /** 场景类型; at most 32 characters; Wap, iOS, Android */
          readonly type: 'Wap' | 'iOS' | 'Android' | (string & {});
          /** 应用名称; at most 64 characters */
          readonly app_name?: string | null | undefined;
          /** 网站URL; at most 128 characters */
          readonly app_url?: string | null | undefined;
          /** iOS平台BundleID; at most 128 characters */
          readonly bundle_id?: string | null | undefined;
          /** Android平台PackageName; at most 128 characters */
          readonly package_name?: string | null | undefined;
        };
      };
      /** 支付者 */
      readonly combine_payer_info?: {
        /** 实名支付 */
        readonly identity?: {
          /**
           * 证件类型; IDCARD, HONGKONG_MACAO, HONGKONG_MACAO_RESIDENT, TAIWAN_RESIDENT, FOREIGN_RESIDENT,
           * OVERSEA_PASSPORT
           */
          readonly type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | (string & {});
          /** 证件号; encrypted on its way */
          readonly number: string;
          /** 姓名; encrypted on its way */
          readonly name: string;
        } | null | undefined;
      } | null | undefined;
      /** 交易起始时间; at most 64 characters */
      readonly time_start?: string | null | undefined;
      /** 交易结束时间; at most 64 characters */
      readonly time_expire?: string | null | undefined;
      /** 通知地址; at most 256 characters */
      readonly notify_url: string;
      /** 指定支付方式; no_balance, no_credit, no_debit, balance_only */
      readonly limit_pay?: readonly string[] | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 支付跳转链接 */
        readonly h5_url?: string;
      };
    };
  };
  /**
   * Place several orders to be paid at once by a code that the payer scans 合单Native下单
   *
   * Source: v3 reference, 7.5
   */
  'POST /v3/combine-transactions/native': {
    params: {
      /** 合单应用ID; at most 32 characters */
      readonly combine_appid?: string | null | undefined;
      /** 合单商户号; at most 32 characters */
      readonly combine_mchid?: string | null | undefined;
      /** 合单商户订单号; at most 32 characters */
      readonly combine_out_trade_no: string;
      /** 子单信息 */
      readonly sub_orders: readonly {
        /** 子单商户号; at most 32 characters */
        readonly mchid: string;
        /** 子单商户订单号; at most 32 characters */
        readonly out_trade_no: string;
        /** 商品描述; at most 127 characters */
        readonly description: string;
        /** 附加数据; at most 128 characters */
        readonly attach: string;
        /** 订单金额 */
        readonly amount: {
          /** 标价金额 */
          readonly total_amount: Whole;
          /** 标价币种; at most 16 characters; CNY */
          readonly currency: 'CNY' | (string & {});
        };
        /** 二级商户号; at most 32 characters */
        readonly sub_mchid?: string | null | undefined;
        /** 子商户应用ID; at most 32 characters */
        readonly sub_appid?: string | null | undefined;
        /** 订单优惠标记; at most 256 characters */
        readonly goods_tag?: string | null | undefined;
        /** 商品详情; at most 6000 characters */
        readonly detail?: string | null | undefined;
        /** 结算信息 */
        readonly settle_info?: {
          /** 是否指定分账 */
          readonly profit_sharing?: boolean | null | undefined;
          /** 补差金额 */
          readonly subsidy_amount?: Whole | null | undefined;
        } | null | undefined;
      }[];
      /** 场景信息 */
      readonly scene_info?: {
        /** 用户终端IP; at most 45 characters */
        readonly payer_client_ip: string;
        /** 商户端设备号; at most 32 characters */
        readonly device_id?: string | null | undefined;
      } | null | undefined;
      /** 支付者 */
      readonly combine_payer_info?: {
        /** 实名支付 */
        readonly identity?: {
          /**
           * 证件类型; IDCARD, HONGKONG_MACAO, HONGKONG_MACAO_RESIDENT, TAIWAN_RESIDENT, FOREIGN_RESIDENT,
           * OVERSEA_PASSPORT
           */
          readonly type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | (string & {});
          /** 证件号; encrypted on its way */
          readonly number: string;
          /** 姓名; encrypted on its way */
          readonly name: string;
        } | null | undefined;
      } | null | undefined;
      /** 交易起始时间; at most 64 characters */
      readonly time_start?: string | null | undefined;
      /** 交易结束时间; at most 64 characters */
      readonly time_expire?: string | null | undefined;
      /** 通知地址; at most 256 characters */
      readonly notify_url: string;
      /** 指定支付方式; no_balance, no_credit, no_debit, balance_only */
      readonly limit_pay?: readonly string[] | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 二维码链接 */
        readonly code_url?: string;
      };
    };
  };
  /**
   * Query orders that are paid at once 合单查询订单
   *
   * Source: v3 reference, 7.5 and 9.1
   */
  'GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}': {
    params: {
      /** 合单商户订单号; at most 32 characters */
      readonly combine_out_trade_no: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 合单应用ID */
        readonly combine_appid?: string;
        /** 合单商户号 */
        readonly combine_mchid?: string;
        /** 合单商户订单号 */
        readonly combine_out_trade_no?: string;
        /** 合单微信支付订单号 */
        readonly combine_transaction_id?: string;
        /** 场景信息 */
        readonly scene_info?: {
          /** 商户端设备号 */
          readonly device_id?: string;
        };
        /** 子单信息 */
        readonly sub_orders?: readonly {
          /** 子单商户号 */
          readonly mchid?: string;
          /** 子单商户订单号 */
          readonly out_trade_no?: string;
          /** 微信支付订单号 */
          readonly transaction_id?: string;
          /** 交易类型 */
          readonly trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {});
          /** 交易状态 */
          readonly trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | (string & {});
          /** 付款银行 */
          readonly bank_type?: string;
          /** 附加数据 */
          readonly attach?: string;
          /** 支付完成时间 */
          readonly success_time?: string;
          /** 二级商户号 */
          readonly sub_mchid?: string;
          /** 子商户应用ID */
          readonly sub_appid?: string;
          /** 用户子标识 */
          readonly sub_openid?: string;
          /** 订单金额 */
          readonly amount?: {
            /** 标价金额 */
            readonly total_amount?: number;
            /** 标价币种 */
            readonly currency?: 'CNY' | (string & {});
            /** 现金支付金额 */
            readonly payer_amount?: number;
            /** 现金支付币种 */
            readonly payer_currency?: string;
            /** 结算汇率 */
            readonly settlement_rate?: number;
          };
          /** 优惠功能 */
          readonly promotion_detail?: readonly {
            /** 券ID */
            readonly coupon_id?: string;
            /** 优惠名称 */
            readonly name?: string;
            /** 优惠范围 */
            readonly scope?: 'GLOBAL' | 'SINGLE' | (string & {});
            /** 优惠类型 */
            readonly type?: 'CASH' | 'NOCASH' | (string & {});
            /** 优惠券面额 */
            readonly amount?: number;
            /** 活动ID */
            readonly stock_id?: string;
            /** 微信出资 */
            readonly wechatpay_contribute?: number;
            /** 商户出资 */
            readonly merchant_contribute?: number;
            /** 其他出资 */
            readonly other_contribute?: number;
            /** 优惠币种 */
            readonly currency?: 'CNY' | (string & {});
            /** 单品列表 */
            readonly goods_detail?: readonly {
              /** 商品编码 */
              readonly goods_id?: string;
              /** 商品数量 */
              readonly quantity?: number;
              /** 商品单价 */
              readonly unit_price?: number;
              /** 商品优惠金额 */
              readonly discount_amount?: number;
              /** 商品备注 */
              readonly goods_remark?: string;
            }[];
          }[];
        }[];
        /** 支付者 */
        readonly combine_payer_info?: {
          /** 用户标识 */
          readonly openid?: string;
        };
        /** 使用的商户贴息信息 */
        readonly installment_info?: {
          /** 是否使用了商户贴息 */
          readonly use_subsidy?: boolean;
          /** 用户实际选择分期期数 */
          readonly selected_installment_number?: number;
        };
      };
    };
  };
  /**
   * Close orders that are paid at once 合单关闭订单
   *
   * Source: v3 reference, 7.5
   */
  'POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': {
    params: {
      /** 合单商户订单号; at most 32 characters */
      readonly combine_out_trade_no: string;
      /** 合单应用ID; at most 32 characters */
      readonly combine_appid?: string | null | undefined;
      /** 子单信息 */
      readonly sub_orders: readonly {
        /** 子单商户号; at most 32 characters */
        readonly mchid: string;
        /** 子单商户订单号; at most 32 characters */
        readonly out_trade_no: string;
        /** 二级商户号; at most 32 characters */
        readonly sub_mchid?: string | null | undefined;
        /** 子商户应用ID; at most 32 characters */
        readonly sub_appid?: string | null | undefined;
      }[];
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: null;
    };
  };
  /**
   * Ask for a refund of an order 申请退款
   *
   * Exactly one of: transaction_id, out_trade_no.
   * Source: v3 reference, 7.6
   */
  'POST /v3/refund/domestic/refunds': {
    params: {
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
      /** 微信支付订单号; at most 32 characters */
      readonly transaction_id?: string | null | undefined;
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no?: string | null | undefined;
      /** 商户退款单号; at most 64 characters */
      readonly out_refund_no: string;
      /** 退款原因; at most 80 bytes */
      readonly reason?: string | null | undefined;
      /** 退款结果回调地址; at most 256 characters */
      readonly notify_url?: string | null | undefined;
      /** 退款资金来源; at most 32 characters; AVAILABLE, UNSETTLED */
      readonly funds_account?: 'AVAILABLE' | 'UNSETTLED' | (string & {}) | null | undefined;
      /** 金额信息 */
      readonly amount: {
        /** 退款金额 */
        readonly refund: Whole;
        /** 退款出资账户及金额 */
        readonly from?: readonly {
          /** 出资账户类型; at most 32 characters; AVAILABLE, UNAVAILABLE */
          readonly account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {});
          /** 出资金额 */
          readonly amount: Whole;
        }[] | null | undefined;
        /** 原订单金额 */
        readonly total: Whole;
        /** 退款币种; at most 16 characters; CNY */
        readonly currency: 'CNY' | (string & {});
      };
      /** 退款商品 */
      readonly goods_detail?: readonly {
        /** 商户侧商品编码; at most 32 characters */
        readonly merchant_goods_id: string;
        /** 微信支付商品编码; at most 32 characters */
        readonly wechatpay_goods_id?: string | null | undefined;
        /** 商品名称; at most 256 characters */
        readonly goods_name?: string | null | undefined;
        /** 商品单价 */
        readonly unit_price: Whole;
        /** 商品退款金额 */
        readonly refund_amount: Whole;
        /** 商品退货数量 */
        readonly refund_quantity: Whole;
      }[] | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 微信支付退款单号 */
        readonly refund_id?: string;
        /** 商户退款单号 */
        readonly out_refund_no?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 退款渠道 */
        readonly channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {});
        /** 退款入账账户 */
        readonly user_received_account?: string;
        /** 退款成功时间 */
        readonly success_time?: string;
        /** 退款创建时间 */
        readonly create_time?: string;
        /** 退款状态 */
        readonly status?: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {});
        /** 资金账户 */
        readonly funds_account?: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {});
        /** 金额信息 */
        readonly amount?: {
          /** 订单金额 */
          readonly total?: number;
          /** 退款金额 */
          readonly refund?: number;
          /** 退款出资账户及金额 */
          readonly from?: readonly {
            /** 出资账户类型 */
            readonly account?: 'AVAILABLE' | 'UNAVAILABLE' | (string & {});
            /** 出资金额 */
            readonly amount?: number;
          }[];
          /** 用户支付金额 */
          readonly payer_total?: number;
          /** 用户退款金额 */
          readonly payer_refund?: number;
          /** 应结退款金额 */
          readonly settlement_refund?: number;
          /** 应结订单金额 */
          readonly settlement_total?: number;
          /** 优惠退款金额 */
          readonly discount_refund?: number;
          /** 退款币种 */
          readonly currency?: 'CNY' | (string & {});
          /** 手续费退款金额 */
          readonly refund_fee?: number;
        };
        /** 优惠退款信息 */
        readonly promotion_detail?: readonly {
          /** 券ID */
          readonly promotion_id?: string;
          /** 优惠范围 */
          readonly scope?: 'GLOBAL' | 'SINGLE' | (string & {});
          /** 优惠类型 */
          readonly type?: 'CASH' | 'NOCASH' | (string & {});
          /** 优惠券面额 */
          readonly amount?: number;
          /** 优惠退款金额 */
          readonly refund_amount?: number;
          /** 退款商品 */
          readonly goods_detail?: readonly {
            /** 商户侧商品编码 */
            readonly merchant_goods_id?: string;
            /** 微信支付商品编码 */
            readonly wechatpay_goods_id?: string;
            /** 商品名称 */
            readonly goods_name?: string;
            /** 商品单价 */
            readonly unit_price?: number;
            /** 商品退款金额 */
            readonly refund_amount?: number;
            /** 商品退货数量 */
            readonly refund_quantity?: number;
          }[];
        }[];
      };
    };
  };
  /**
   * Query a refund by the merchant's number 查询单笔退款
   *
   * Source: v3 reference, 7.6 and 9.2
   */
  'GET /v3/refund/domestic/refunds/{out_refund_no}': {
    params: {
      /** 商户退款单号; at most 64 characters */
      readonly out_refund_no: string;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 微信支付退款单号 */
        readonly refund_id?: string;
        /** 商户退款单号 */
        readonly out_refund_no?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 退款渠道 */
        readonly channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {});
        /** 退款入账账户 */
        readonly user_received_account?: string;
        /** 退款成功时间 */
        readonly success_time?: string;
        /** 退款创建时间 */
        readonly create_time?: string;
        /** 退款状态 */
        readonly status?: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {});
        /** 资金账户 */
        readonly funds_account?: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {});
        /** 金额信息 */
        readonly amount?: {
          /** 订单金额 */
          readonly total?: number;
          /** 退款金额 */
          readonly refund?: number;
          /** 退款出资账户及金额 */
          readonly from?: readonly {
            /** 出资账户类型 */
            readonly account?: 'AVAILABLE' | 'UNAVAILABLE' | (string & {});
            /** 出资金额 */
            readonly amount?: number;
          }[];
          /** 用户支付金额 */
          readonly payer_total?: number;
          /** 用户退款金额 */
          readonly payer_refund?: number;
          /** 应结退款金额 */
          readonly settlement_refund?: number;
          /** 应结订单金额 */
          readonly settlement_total?: number;
          /** 优惠退款金额 */
          readonly discount_refund?: number;
          /** 退款币种 */
          readonly currency?: 'CNY' | (string & {});
          /** 手续费退款金额 */
          readonly refund_fee?: number;
        };
        /** 优惠退款信息 */
        readonly promotion_detail?: readonly {
          /** 券ID */
          readonly promotion_id?: string;
          /** 优惠范围 */
          readonly scope?: 'GLOBAL' | 'SINGLE' | (string & {});
          /** 优惠类型 */
          readonly type?: 'CASH' | 'NOCASH' | (string & {});
          /** 优惠券面额 */
          readonly amount?: number;
          /** 优惠退款金额 */
          readonly refund_amount?: number;
          /** 退款商品 */
          readonly goods_detail?: readonly {
            /** 商户侧商品编码 */
            readonly merchant_goods_id?: string;
            /** 微信支付商品编码 */
            readonly wechatpay_goods_id?: string;
            /** 商品名称 */
            readonly goods_name?: string;
            /** 商品单价 */
            readonly unit_price?: number;
            /** 商品退款金额 */
            readonly refund_amount?: number;
            /** 商品退货数量 */
            readonly refund_quantity?: number;
          }[];
        }[];
      };
    };
  };
  /**
   * Send a refund that did not arrive to another account 发起异常退款
   *
   * Source: v3 reference, 7.6 and 10
   */
  'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': {
    params: {
      /** 微信支付退款单号; at most 32 characters */
      readonly refund_id: string;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
      /** 商户退款单号; at most 64 characters */
      readonly out_refund_no: string;
      /** 异常退款处理方式 */
      readonly type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD';
      /** 开户银行; at most 16 characters */
      readonly bank_type?: string | null | undefined;
      /** 收款银行卡号; encrypted on its way */
      readonly bank_account?: string | null | undefined;
      /** 收款用户姓名; encrypted on its way */
      readonly real_name?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 微信支付退款单号 */
        readonly refund_id?: string;
        /** 商户退款单号 */
        readonly out_refund_no?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 退款渠道 */
        readonly channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {});
        /** 退款入账账户 */
        readonly user_received_account?: string;
        /** 退款成功时间 */
        readonly success_time?: string;
        /** 退款创建时间 */
        readonly create_time?: string;
        /** 退款状态 */
        readonly status?: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {});
        /** 资金账户 */
        readonly funds_account?: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {});
        /** 金额信息 */
        readonly amount?: {
          /** 订单金额 */
          readonly total?: number;
          /** 退款金额 */
          readonly refund?: number;
          /** 退款出资账户及金额 */
          readonly from?: readonly {
            /** 出资账户类型 */
            readonly account?: 'AVAILABLE' | 'UNAVAILABLE' | (string & {});
            /** 出资金额 */
            readonly amount?: number;
          }[];
          /** 用户支付金额 */
          readonly payer_total?: number;
          /** 用户退款金额 */
          readonly payer_refund?: number;
          /** 应结退款金额 */
          readonly settlement_refund?: number;
          /** 应结订单金额 */
          readonly settlement_total?: number;
          /** 优惠退款金额 */
          readonly discount_refund?: number;
          /** 退款币种 */
          readonly currency?: 'CNY' | (string & {});
          /** 手续费退款金额 */
          readonly refund_fee?: number;
        };
        /** 优惠退款信息 */
        readonly promotion_detail?: readonly {
          /** 券ID */
          readonly promotion_id?: string;
          /** 优惠范围 */
          readonly scope?: 'GLOBAL' | 'SINGLE' | (string & {});
          /** 优惠类型 */
          readonly type?: 'CASH' | 'NOCASH' | (string & {});
          /** 优惠券面额 */
          readonly amount?: number;
          /** 优惠退款金额 */
          readonly refund_amount?: number;
          /** 退款商品 */
          readonly goods_detail?: readonly {
            /** 商户侧商品编码 */
            readonly merchant_goods_id?: string;
            /** 微信支付商品编码 */
            readonly wechatpay_goods_id?: string;
            /** 商品名称 */
            readonly goods_name?: string;
            /** 商品单价 */
            readonly unit_price?: number;
            /** 商品退款金额 */
            readonly refund_amount?: number;
            /** 商品退货数量 */
            readonly refund_quantity?: number;
          }[];
        }[];
      };
    };
  };
  /**
   * Apply for the trade bill of a day 申请交易账单
   *
   * Source: v3 reference, 7.7
   */
  'GET /v3/bill/tradebill': {
    params: {
      /** 账单日期 */
      readonly bill_date: string;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
      /** 账单类型 */
      readonly bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | null | undefined;
      /** 压缩类型 */
      readonly tar_type?: 'GZIP' | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 哈希类型 */
        readonly hash_type?: 'SHA1' | (string & {});
        /** 哈希值 */
        readonly hash_value?: string;
        /** 下载地址 */
        readonly download_url?: string;
      };
    };
  };
  /**
   * Apply for the fund-flow bill of a day 申请资金账单
   *
   * Source: v3 reference, 7.7
   */
  'GET /v3/bill/fundflowbill': {
    params: {
      /** 账单日期 */
      readonly bill_date: string;
      /** 资金账户类型 */
      readonly account_type?: 'BASIC' | 'OPERATION' | 'FEES' | null | undefined;
      /** 压缩类型 */
      readonly tar_type?: 'GZIP' | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 哈希类型 */
        readonly hash_type?: 'SHA1' | (string & {});
        /** 哈希值 */
        readonly hash_value?: string;
        /** 下载地址 */
        readonly download_url?: string;
      };
    };
  };
  /**
   * Apply for the fund-flow bill of a sub-merchant and a day 申请单个子商户资金账单
   *
   * Source: v3 reference, 5 and 7.7
   */
  'GET /v3/bill/sub-merchant-fundflowbill': {
    params: {
      /** 子商户号; at most 32 characters */
      readonly sub_mchid: string;
      /** 账单日期 */
      readonly bill_date: string;
      /** 资金账户类型 */
      readonly account_type: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT';
      /** 加密算法 */
      readonly algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM';
      /** 压缩类型 */
      readonly tar_type?: 'GZIP' | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 下载信息总数 */
        readonly download_bill_count?: number;
        /** 下载信息明细 */
        readonly download_bill_list?: readonly {
          /** 账单文件序号 */
          readonly bill_sequence?: number;
          /** 下载地址 */
          readonly download_url?: string;
          /** 加密密钥 */
          readonly encrypt_key?: string;
          /** 哈希类型 */
          readonly hash_type?: 'SHA1' | (string & {});
          /** 哈希值 */
          readonly hash_value?: string;
          /** 随机字符串 */
          readonly nonce?: string;
        }[];
      };
    };
  };
  /**
   * Download a bill that was applied for 下载账单
   *
   * Source: v3 reference, 2.4 and 7.7
   */
  'GET /v3/billdownload/file': {
    params: {
      /** 下载令牌 */
      readonly token: string;
      /** 压缩类型 */
      readonly tartype?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: null;
    } & File;
  };
  /**
   * Share an order's money among receivers 请求分账
   *
   * Source: v3 reference, 7.8
   */
  'POST /v3/profitsharing/orders': {
    params: {
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 子商户应用ID; at most 32 characters */
      readonly sub_appid?: string | null | undefined;
      /** 微信支付订单号; at most 32 characters */
      readonly transaction_id: string;
      /** 商户分账单号; at most 64 characters */
      readonly out_order_no: string;
      /** 分账接收方列表 */
      readonly receivers?: readonly {
        /** 分账接收方类型 */
        readonly type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
        /** 分账接收方账号; at most 64 characters */
        readonly account: string;
        /** 分账接收方姓名; encrypted on its way */
        readonly name?: string | null | undefined;
        /** 分账金额 */
        readonly amount: Whole;
        /** 分账描述; at most 80 characters */
        readonly description: string;
      }[] | null | undefined;
      /** 是否解冻剩余未分资金 */
      readonly unfreeze_unsplit: boolean;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 子商户号 */
        readonly sub_mchid?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户分账单号 */
        readonly out_order_no?: string;
        /** 微信分账单号 */
        readonly order_id?: string;
        /** 分账单状态 */
        readonly state?: 'PROCESSING' | 'FINISHED' | (string & {});
        /** 分账接收方列表 */
        readonly receivers?: readonly {
          /** 分账金额 */
          readonly amount?: number;
          /** 分账描述 */
          readonly description?: string;
          /** 分账接收方类型 */
          readonly type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
          /** 分账接收方账号 */
          readonly account?: string;
          /** 分账结果 */
          readonly result?: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
          /** 分账失败原因 */
          readonly fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
          /** 分账明细单号 */
          readonly detail_id?: string;
          /** 分账创建时间 */
          readonly create_time?: string;
          /** 分账完成时间 */
          readonly finish_time?: string;
        }[];
      };
    };
  };
  /**
   * Query the sharing of an order 查询分账结果
   *
   * Source: v3 reference, 7.8
   */
  'GET /v3/profitsharing/orders/{out_order_no}': {
    params: {
      /** 商户分账单号; at most 64 characters */
      readonly out_order_no: string;
      /** 微信支付订单号; at most 32 characters */
      readonly transaction_id: string;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 子商户号 */
        readonly sub_mchid?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户分账单号 */
        readonly out_order_no?: string;
        /** 微信分账单号 */
        readonly order_id?: string;
        /** 分账单状态 */
        readonly state?: 'PROCESSING' | 'FINISHED' | (string & {});
        /** 分账接收方列表 */
        readonly receivers?: readonly {
          /** 分账金额 */
          readonly amount?: number;
          /** 分账描述 */
          readonly description?: string;
          /** 分账接收方类型 */
          readonly type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
          /** 分账接收方账号 */
          readonly account?: string;
          /** 分账结果 */
          readonly result?: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
          /** 分账失败原因 */
          readonly fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
          /** 分账明细单号 */
          readonly detail_id?: string;
          /** 分账创建时间 */
          readonly create_time?: string;
          /** 分账完成时间 */
          readonly finish_time?: string;
        }[];
      };
    };
  };
  /**
   * Release what is left of an order to be shared 解冻剩余资金
   *
   * Source: v3 reference, 7.8
   */
  'POST /v3/profitsharing/orders/unfreeze': {
    params: {
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
      /** 微信支付订单号; at most 32 characters */
      readonly transaction_id: string;
      /** 商户分账单号; at most 64 characters */
      readonly out_order_no: string;
      /** 分账描述; at most 80 characters */
      readonly description: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 子商户号 */
        readonly sub_mchid?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户分账单号 */
        readonly out_order_no?: string;
        /** 微信分账单号 */
        readonly order_id?: string;
        /** 分账单状态 */
        readonly state?: 'PROCESSING' | 'FINISHED' | (string & {});
        /** 分账接收方列表 */
        readonly receivers?: readonly {
          /** 分账金额 */
          readonly amount?: number;
          /** 分账描述 */
          readonly description?: string;
          /** 分账接收方类型 */
          readonly type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
          /** 分账接收方账号 */
          readonly account?: string;
          /** 分账结果 */
          readonly result?: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
          /** 分账失败原因 */
          readonly fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
          /** 分账明细单号 */
          readonly detail_id?: string;
          /** 分账创建时间 */
          readonly create_time?: string;
          /** 分账完成时间 */
          readonly finish_time?: string;
        }[];
      };
    };
  };
  /**
   * Take a receiver's share back 请求分账回退
   *
   * Exactly one of: order_id, out_order_no.
   * Source: v3 reference, 7.8
   */
  'POST /v3/profitsharing/return-orders': {
    params: {
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
      /** 微信分账单号; at most 64 characters */
      readonly order_id?: string | null | undefined;
      /** 商户分账单号; at most 64 characters */
      readonly out_order_no?: string | null | undefined;
      /** 商户回退单号; at most 64 characters */
      readonly out_return_no: string;
      /** 回退商户号; at most 32 characters */
      readonly return_mchid: string;
      /** 回退金额 */
      readonly amount: Whole;
      /** 回退描述; at most 80 characters */
      readonly description: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 子商户号 */
        readonly sub_mchid?: string;
        /** 微信分账单号 */
        readonly order_id?: string;
        /** 商户分账单号 */
        readonly out_order_no?: string;
        /** 商户回退单号 */
        readonly out_return_no?: string;
        /** 微信回退单号 */
        readonly return_id?: string;
        /** 回退商户号 */
        readonly return_mchid?: string;
        /** 回退金额 */
        readonly amount?: number;
        /** 回退描述 */
        readonly description?: string;
        /** 回退结果 */
        readonly result?: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {});
        /** 失败原因 */
        readonly fail_reason?: 'ACCOUNT_ABNORMAL' | 'BALANCE_NOT_ENOUGH' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
        /** 创建时间 */
        readonly create_time?: string;
        /** 完成时间 */
        readonly finish_time?: string;
      };
    };
  };
  /**
   * Query how taking a share back went 查询分账回退结果
   *
   * Source: v3 reference, 7.8
   */
  'GET /v3/profitsharing/return-orders/{out_return_no}': {
    params: {
      /** 商户回退单号; at most 64 characters */
      readonly out_return_no: string;
      /** 商户分账单号; at most 64 characters */
      readonly out_order_no: string;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 子商户号 */
        readonly sub_mchid?: string;
        /** 微信分账单号 */
        readonly order_id?: string;
        /** 商户分账单号 */
        readonly out_order_no?: string;
        /** 商户回退单号 */
        readonly out_return_no?: string;
        /** 微信回退单号 */
        readonly return_id?: string;
        /** 回退商户号 */
        readonly return_mchid?: string;
        /** 回退金额 */
        readonly amount?: number;
        /** 回退描述 */
        readonly description?: string;
        /** 回退结果 */
        readonly result?: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {});
        /** 失败原因 */
        readonly fail_reason?: 'ACCOUNT_ABNORMAL' | 'BALANCE_NOT_ENOUGH' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
        /** 创建时间 */
        readonly create_time?: string;
        /** 完成时间 */
        readonly finish_time?: string;
      };
    };
  };
  /**
   * Query how much of an order is unshared 查询剩余待分金额
   *
   * Source: v3 reference, 7.8
   */
  'GET /v3/profitsharing/transactions/{transaction_id}/amounts': {
    params: {
      /** 微信支付订单号; at most 32 characters */
      readonly transaction_id: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 订单剩余待分金额 */
        readonly unsplit_amount?: number;
      };
    };
  };
  /**
   * Allow a receiver of shares 添加分账接收方
   *
   * Source: v3 reference, 7.8
   */
  'POST /v3/profitsharing/receivers/add': {
    params: {
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 子商户应用ID; at most 32 characters */
      readonly sub_appid?: string | null | undefined;
      /** 分账接收方类型 */
      readonly type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
      /** 分账接收方账号; at most 64 characters */
      readonly account: string;
      /** 分账接收方全称; encrypted on its way */
      readonly name?: string | null | undefined;
      /**
       * 与分账方的关系类型; at most 32 characters; SERVICE_PROVIDER, STORE, STAFF, STORE_OWNER, PARTNER, HEADQUARTER, BRAND,
       * DISTRIBUTOR, USER, SUPPLIER, CUSTOM
       */
      readonly relation_type: 'SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM' | (string & {});
      /** 自定义的分账关系; at most 10 characters */
      readonly custom_relation?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 子商户号 */
        readonly sub_mchid?: string;
        /** 分账接收方类型 */
        readonly type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
        /** 分账接收方账号 */
        readonly account?: string;
        /** 分账接收方全称 */
        readonly name?: string;
        /** 与分账方的关系类型 */
        readonly relation_type?: 'SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM' | (string & {});
        /** 自定义的分账关系 */
        readonly custom_relation?: string;
      };
    };
  };
  /**
   * Disallow a receiver of shares 删除分账接收方
   *
   * Source: v3 reference, 7.8
   */
  'POST /v3/profitsharing/receivers/delete': {
    params: {
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 子商户应用ID; at most 32 characters */
      readonly sub_appid?: string | null | undefined;
      /** 分账接收方类型 */
      readonly type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
      /** 分账接收方账号; at most 64 characters */
      readonly account: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 子商户号 */
        readonly sub_mchid?: string;
        /** 分账接收方类型 */
        readonly type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
        /** 分账接收方账号 */
        readonly account?: string;
      };
    };
  };
  /**
   * Apply for the sharing bill of a day 申请分账账单
   *
   * Source: v3 reference, 7.7
   */
  'GET /v3/profitsharing/bills': {
    params: {
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
      /** 账单日期 */
      readonly bill_date: string;
      /** 压缩类型 */
      readonly tar_type?: 'GZIP' | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 哈希类型 */
        readonly hash_type?: 'SHA1' | (string & {});
        /** 哈希值 */
        readonly hash_value?: string;
        /** 下载地址 */
        readonly download_url?: string;
      };
    };
  };
  /**
   * Query the largest share of a sub-merchant 查询最大分账比例
   *
   * Source: v3 reference, 7.8
   */
  'GET /v3/profitsharing/merchant-configs/{sub_mchid}': {
    params: {
      /** 子商户号; at most 32 characters */
      readonly sub_mchid: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 子商户号 */
        readonly sub_mchid?: string;
        /** 最大分账比例 */
        readonly max_ratio?: number;
      };
    };
  };
  /**
   * Transfer money to a user who confirms it 发起转账
   *
   * Source: v3 reference, 7.9 and 10
   */
  'POST /v3/fund-app/mch-transfer/transfer-bills': {
    params: {
      /** 商户应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 商户单号; at most 32 characters */
      readonly out_bill_no: string;
      /** 转账场景ID; at most 36 characters; 1000, 1002, 1004, 1005, 1009, 1010, 1011, 1013 */
      readonly transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {});
      /** 收款用户OpenID; at most 128 characters */
      readonly openid: string;
      /** 收款用户姓名; encrypted on its way */
      readonly user_name?: string | null | undefined;
      /** 转账金额 */
      readonly transfer_amount: Whole;
      /** 转账备注; at most 32 characters */
      readonly transfer_remark: string;
      /** 通知地址; at most 256 characters */
      readonly notify_url?: string | null | undefined;
      /** 用户收款感知 */
      readonly user_recv_perception?: string | null | undefined;
      /** 转账场景报备信息 */
      readonly transfer_scene_report_infos: readonly {
        /** 信息类型; at most 15 characters */
        readonly info_type: string;
        /** 信息内容; at most 32 characters */
        readonly info_content: string;
      }[];
      /** 用户收款样式 */
      readonly user_recv_style?: {
        /** 用户收款样式类型; CONFIRM_PAGE, RED_PACKET */
        readonly type: 'CONFIRM_PAGE' | 'RED_PACKET' | (string & {});
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户单号 */
        readonly out_bill_no?: string;
        /** 微信转账单号 */
        readonly transfer_bill_no?: string;
        /** 单据创建时间 */
        readonly create_time?: string;
        /** 单据状态 */
        readonly state?: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
        /** 失败原因 */
        readonly fail_reason?: string;
        /** 跳转领取页面的package信息 */
        readonly package_info?: string;
      };
    };
  };
  /**
   * Query a transfer to a user by the merchant's number 商户单号查询转账单
   *
   * Source: v3 reference, 7.9 and 12 no. 23
   */
  'GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': {
    params: {
      /** 商户单号; at most 32 characters */
      readonly out_bill_no: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mch_id?: string;
        /** 商户号 */
        readonly mchid?: string;
        /** 商户单号 */
        readonly out_bill_no?: string;
        /** 微信转账单号 */
        readonly transfer_bill_no?: string;
        /** 商户应用ID */
        readonly appid?: string;
        /** 单据状态 */
        readonly state?: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
        /** 转账金额 */
        readonly transfer_amount?: number;
        /** 转账备注 */
        readonly transfer_remark?: string;
        /** 失败原因 */
        readonly fail_reason?: string;
        /** 收款用户OpenID */
        readonly openid?: string;
        /** 收款用户姓名 */
        readonly user_name?: string;
        /** 单据创建时间 */
        readonly create_time?: string;
        /** 最后一次状态变更时间 */
        readonly update_time?: string;
      };
    };
  };
  /**
   * Query a transfer to a user by WeChat Pay's number 微信单号查询转账单
   *
   * Source: v3 reference, 7.9 and 12 no. 23
   */
  'GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': {
    params: {
      /** 微信转账单号; at most 64 characters */
      readonly transfer_bill_no: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mch_id?: string;
        /** 商户号 */
        readonly mchid?: string;
        /** 商户单号 */
        readonly out_bill_no?: string;
        /** 微信转账单号 */
        readonly transfer_bill_no?: string;
        /** 商户应用ID */
        readonly appid?: string;
        /** 单据状态 */
        readonly state?: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
        /** 转账金额 */
        readonly transfer_amount?: number;
        /** 转账备注 */
        readonly transfer_remark?: string;
        /** 失败原因 */
        readonly fail_reason?: string;
        /** 收款用户OpenID */
        readonly openid?: string;
        /** 收款用户姓名 */
        readonly user_name?: string;
        /** 单据创建时间 */
        readonly create_time?: string;
        /** 最后一次状态变更时间 */
        readonly update_time?: string;
      };
    };
  };
  /**
   * Cancel a transfer that the user has not confirmed 撤销转账
   *
   * Source: v3 reference, 7.9
   */
  'POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': {
    params: {
      /** 商户单号; at most 32 characters */
      readonly out_bill_no: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户单号 */
        readonly out_bill_no?: string;
        /** 微信转账单号 */
        readonly transfer_bill_no?: string;
        /** 单据状态 */
        readonly state?: 'CANCELING' | 'CANCELLED' | (string & {});
        /** 最后一次状态变更时间 */
        readonly update_time?: string;
      };
    };
  };
  /**
   * Ask a user to authorise transfers without confirmation 申请免确认收款授权
   *
   * Source: v3 reference, 7.9; WeChat Pay page of 2025-08-26
   */
  'POST /v3/fund-app/mch-transfer/user-confirm-authorization': {
    params: {
      /** 商户侧授权单号; at most 32 characters */
      readonly out_authorization_no: string;
      /** 商户应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 收款用户OpenID; at most 128 characters */
      readonly openid: string;
      /** 转账场景ID; at most 36 characters; 1000, 1002, 1004, 1005, 1009, 1010, 1011, 1013 */
      readonly transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {});
      /** 用户展示名称 */
      readonly user_display_name: string;
      /** 用户收款感知 */
      readonly user_recv_perception?: string | null | undefined;
      /** 授权结果通知地址; at most 256 characters */
      readonly authorization_notify_url: string;
      /** 场景信息 */
      readonly scene_info?: {
        /** 用户终端IP; at most 45 characters */
        readonly client_ip?: string | null | undefined;
        /** 用户设备ID */
        readonly device_id?: string | null | undefined;
        /** 用户设备类型; IOS, ANDROID, HARMONY, OTHER */
        readonly device_type?: 'IOS' | 'ANDROID' | 'HARMONY' | 'OTHER' | (string & {}) | null | undefined;
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户侧授权单号 */
        readonly out_authorization_no?: string;
        /** 授权状态 */
        readonly state?: 'WAIT_USER_CONFIRM' | (string & {});
        /** 单据创建时间 */
        readonly create_time?: string;
        /** 跳转领取页面的package信息 */
        readonly package_info?: string;
      };
    };
  };
  /**
   * Query a user's authorisation of transfers 商户单号查询授权结果
   *
   * Source: v3 reference, 7.9; WeChat Pay page of 2026-05-08
   */
  'GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}': {
    params: {
      /** 商户侧授权单号; at most 32 characters */
      readonly out_authorization_no: string;
      /** 是否展示用户授权信息 */
      readonly is_display_authorization?: boolean | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户侧授权单号 */
        readonly out_authorization_no?: string;
        /** 商户应用ID */
        readonly appid?: string;
        /** 收款用户OpenID */
        readonly openid?: string;
        /** 用户展示名称 */
        readonly user_display_name?: string;
        /** 微信授权单号 */
        readonly authorization_id?: string;
        /** 授权状态 */
        readonly state?: 'WAIT_USER_CONFIRM' | 'TAKING_EFFECT' | 'CLOSED' | (string & {});
        /** 用户确认授权的时间 */
        readonly authorize_time?: string;
        /** 授权的关闭信息 */
        readonly close_info?: {
          /** 关闭时间 */
          readonly close_time?: string;
          /** 关闭原因 */
          readonly close_reason?: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | 'USER_OVERDUE_UNCONFIRMED' | 'TRANSFER_RISK' | 'USER_ACCOUNT_ABNORMAL' | (string & {});
        };
        /** 转账场景ID */
        readonly transfer_scene_id?: string;
        /** 用户收款感知 */
        readonly user_recv_perception?: string;
        /** 单据创建时间 */
        readonly create_time?: string;
        /** 跳转领取页面的package信息 */
        readonly package_info?: string;
      };
    };
  };
  /**
   * End a user's authorisation of transfers 解除免确认收款授权
   *
   * Source: v3 reference, 7.9; WeChat Pay page of 2026-05-08
   */
  'POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close': {
    params: {
      /** 商户侧授权单号; at most 32 characters */
      readonly out_authorization_no: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户侧授权单号 */
        readonly out_authorization_no?: string;
        /** 商户应用ID */
        readonly appid?: string;
        /** 收款用户OpenID */
        readonly openid?: string;
        /** 用户展示名称 */
        readonly user_display_name?: string;
        /** 微信授权单号 */
        readonly authorization_id?: string;
        /** 授权状态 */
        readonly state?: 'WAIT_USER_CONFIRM' | 'TAKING_EFFECT' | 'CLOSED' | (string & {});
        /** 用户确认授权的时间 */
        readonly authorize_time?: string;
        /** 授权的关闭信息 */
        readonly close_info?: {
          /** 关闭时间 */
          readonly close_time?: string;
          /** 关闭原因 */
          readonly close_reason?: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | 'USER_OVERDUE_UNCONFIRMED' | 'TRANSFER_RISK' | 'USER_ACCOUNT_ABNORMAL' | (string & {});
        };
        /** 转账场景ID */
        readonly transfer_scene_id?: string;
        /** 用户收款感知 */
        readonly user_recv_perception?: string;
        /** 单据创建时间 */
        readonly create_time?: string;
      };
    };
  };
  /**
   * Transfer money to a user who has authorised it 用户授权后转账
   *
   * Exactly one of: authorization_id, out_authorization_no.
   * Source: v3 reference, 7.9; WeChat Pay page of 2026-05-08
   */
  'POST /v3/fund-app/mch-transfer/transfer-bills/transfer': {
    params: {
      /** 商户应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 商户单号; at most 32 characters */
      readonly out_bill_no: string;
      /** 转账场景ID; at most 36 characters; 1000, 1002, 1004, 1005, 1009, 1010, 1011, 1013 */
      readonly transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {});
      /** 收款用户姓名; encrypted on its way */
      readonly user_name?: string | null | undefined;
      /** 转账金额 */
      readonly transfer_amount: Whole;
      /** 转账备注; at most 32 characters */
      readonly transfer_remark: string;
      /** 通知地址; at most 256 characters */
      readonly notify_url?: string | null | undefined;
      /** 用户收款感知 */
      readonly user_recv_perception?: string | null | undefined;
      /** 转账场景报备信息 */
      readonly transfer_scene_report_infos: readonly {
        /** 信息类型; at most 15 characters */
        readonly info_type: string;
        /** 信息内容; at most 32 characters */
        readonly info_content: string;
      }[];
      /** 微信授权单号 */
      readonly authorization_id?: string | null | undefined;
      /** 商户侧授权单号; at most 32 characters */
      readonly out_authorization_no?: string | null | undefined;
      /** 出资商户号; at most 32 characters */
      readonly sponsor_mchid?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mch_id?: string;
        /** 商户号 */
        readonly mchid?: string;
        /** 商户单号 */
        readonly out_bill_no?: string;
        /** 微信转账单号 */
        readonly transfer_bill_no?: string;
        /** 商户应用ID */
        readonly appid?: string;
        /** 单据状态 */
        readonly state?: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
        /** 转账金额 */
        readonly transfer_amount?: number;
        /** 转账备注 */
        readonly transfer_remark?: string;
        /** 失败原因 */
        readonly fail_reason?: string;
        /** 收款用户OpenID */
        readonly openid?: string;
        /** 收款用户姓名 */
        readonly user_name?: string;
        /** 单据创建时间 */
        readonly create_time?: string;
        /** 最后一次状态变更时间 */
        readonly update_time?: string;
      };
    };
  };
  /**
   * Transfer money to a user and ask for an authorisation at once 发起转账并完成免确认收款授权
   *
   * Source: v3 reference, 7.9; WeChat Pay page of 2025-05-16
   */
  'POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': {
    params: {
      /** 商户应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 商户单号; at most 32 characters */
      readonly out_bill_no: string;
      /** 转账场景ID; at most 36 characters; 1000, 1002, 1004, 1005, 1009, 1010, 1011, 1013 */
      readonly transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {});
      /** 收款用户OpenID; at most 128 characters */
      readonly openid: string;
      /** 收款用户姓名; encrypted on its way */
      readonly user_name?: string | null | undefined;
      /** 转账金额 */
      readonly transfer_amount: Whole;
      /** 转账备注; at most 32 characters */
      readonly transfer_remark: string;
      /** 通知地址; at most 256 characters */
      readonly notify_url?: string | null | undefined;
      /** 用户收款感知 */
      readonly user_recv_perception?: string | null | undefined;
      /** 转账场景报备信息 */
      readonly transfer_scene_report_infos: readonly {
        /** 信息类型; at most 15 characters */
        readonly info_type: string;
        /** 信息内容; at most 32 characters */
        readonly info_content: string;
      }[];
      /** 授权信息 */
      readonly authorization_info?: {
        /** 用户展示名称 */
        readonly user_display_name: string;
        /** 商户侧授权单号; at most 32 characters */
        readonly out_authorization_no: string;
        /** 授权结果通知地址; at most 256 characters */
        readonly authorization_notify_url: string;
      } | null | undefined;
      /** 出资商户号; at most 32 characters */
      readonly sponsor_mchid?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户单号 */
        readonly out_bill_no?: string;
        /** 微信转账单号 */
        readonly transfer_bill_no?: string;
        /** 单据创建时间 */
        readonly create_time?: string;
        /** 单据状态 */
        readonly state?: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
        /** 跳转领取页面的package信息 */
        readonly package_info?: string;
        /** 用户展示名称 */
        readonly user_display_name?: string;
        /** 商户侧授权单号 */
        readonly out_authorization_no?: string;
      };
    };
  };
  /**
   * Apply for the receipt of a transfer by the merchant's number 商户单号申请电子回单
   *
   * Source: v3 reference, 7.9; WeChat Pay page of 2024-10-14
   */
  'POST /v3/fund-app/mch-transfer/elecsign/out-bill-no': {
    params: {
      /** 商户单号; at most 32 characters */
      readonly out_bill_no: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 申请单状态 */
        readonly state?: 'GENERATING' | 'FINISHED' | 'FAILED' | (string & {});
        /** 申请单创建时间 */
        readonly create_time?: string;
      };
    };
  };
  /**
   * Query the receipt of a transfer by the merchant's number 商户单号查询电子回单
   *
   * Source: v3 reference, 7.9; WeChat Pay page of 2024-12-05
   */
  'GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': {
    params: {
      /** 商户单号; at most 32 characters */
      readonly out_bill_no: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 申请单状态 */
        readonly state?: 'GENERATING' | 'FINISHED' | 'FAILED' | (string & {});
        /** 申请单创建时间 */
        readonly create_time?: string;
        /** 申请单更新时间 */
        readonly update_time?: string;
        /** 回单文件摘要类型 */
        readonly hash_type?: 'SHA256' | 'SM3' | (string & {});
        /** 回单文件摘要值 */
        readonly hash_value?: string;
        /** 回单文件下载地址 */
        readonly download_url?: string;
        /** 失败原因 */
        readonly fail_reason?: string;
      };
    };
  };
  /**
   * Apply for the receipt of a transfer by WeChat Pay's number 微信单号申请电子回单
   *
   * Source: v3 reference, 7.9; WeChat Pay page of 2024-10-14
   */
  'POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no': {
    params: {
      /** 微信转账单号; at most 64 characters */
      readonly transfer_bill_no: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 申请单状态 */
        readonly state?: 'GENERATING' | 'FINISHED' | 'FAILED' | (string & {});
        /** 申请单创建时间 */
        readonly create_time?: string;
      };
    };
  };
  /**
   * Query the receipt of a transfer by WeChat Pay's number 微信单号查询电子回单
   *
   * Source: v3 reference, 7.9; WeChat Pay page of 2024-12-05
   */
  'GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': {
    params: {
      /** 微信转账单号; at most 64 characters */
      readonly transfer_bill_no: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 申请单状态 */
        readonly state?: 'GENERATING' | 'FINISHED' | 'FAILED' | (string & {});
        /** 申请单创建时间 */
        readonly create_time?: string;
        /** 申请单更新时间 */
        readonly update_time?: string;
        /** 回单文件摘要类型 */
        readonly hash_type?: 'SHA256' | 'SM3' | (string & {});
        /** 回单文件摘要值 */
        readonly hash_value?: string;
        /** 回单文件下载地址 */
        readonly download_url?: string;
        /** 失败原因 */
        readonly fail_reason?: string;
      };
    };
  };
  /**
   * Download the receipt of a transfer 下载转账单电子回单
   *
   * Source: v3 reference, 2.4; WeChat Pay page of 2023-12-04
   */
  'GET /v3/transferdownload/signfile': {
    params: {
      /** 下载令牌 */
      readonly token: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: null;
    } & File;
  };
  /**
   * Transfer money to many users at once 发起批量转账
   *
   * Source: v3 reference, 7.9 and 10
   */
  'POST /v3/transfer/batches': {
    params: {
      /** 商户应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 商家批次单号; at most 32 characters */
      readonly out_batch_no: string;
      /** 批次名称; at most 32 characters */
      readonly batch_name: string;
      /** 批次备注; at most 32 characters */
      readonly batch_remark: string;
      /** 转账总金额 */
      readonly total_amount: Whole;
      /** 转账总笔数 */
      readonly total_num: Whole;
      /** 转账明细列表 */
      readonly transfer_detail_list: readonly {
        /** 商家明细单号; at most 32 characters */
        readonly out_detail_no: string;
        /** 转账金额 */
        readonly transfer_amount: Whole;
        /** 转账备注; at most 32 characters */
        readonly transfer_remark: string;
        /** 收款用户OpenID; at most 128 characters */
        readonly openid: string;
        /** 收款用户姓名; encrypted on its way */
        readonly user_name?: string | null | undefined;
        /** 收款用户身份证; encrypted on its way */
        readonly user_id_card?: string | null | undefined;
      }[];
      /** 转账场景ID; at most 36 characters */
      readonly transfer_scene_id?: string | null | undefined;
      /** 通知地址; at most 256 characters */
      readonly notify_url?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商家批次单号 */
        readonly out_batch_no?: string;
        /** 微信批次单号 */
        readonly batch_id?: string;
        /** 批次创建时间 */
        readonly create_time?: string;
        /** 批次状态 */
        readonly batch_status?: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {});
      };
    };
  };
  /**
   * Query a batch of transfers by the merchant's number 商家批次单号查询批次单
   *
   * Source: v3 reference, 7.9
   */
  'GET /v3/transfer/batches/out-batch-no/{out_batch_no}': {
    params: {
      /** 商家批次单号; at most 32 characters */
      readonly out_batch_no: string;
      /** 是否查询转账明细单 */
      readonly need_query_detail: boolean;
      /** 请求资源起始位置 */
      readonly offset?: Whole | null | undefined;
      /** 最大资源条数 */
      readonly limit?: Whole | null | undefined;
      /** 明细状态; at most 32 characters; WAIT_PAY, ALL, SUCCESS, FAIL */
      readonly detail_status?: 'WAIT_PAY' | 'ALL' | 'SUCCESS' | 'FAIL' | (string & {}) | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 转账批次单 */
        readonly transfer_batch?: {
          /** 商户号 */
          readonly mchid?: string;
          /** 商家批次单号 */
          readonly out_batch_no?: string;
          /** 微信批次单号 */
          readonly batch_id?: string;
          /** 商户应用ID */
          readonly appid?: string;
          /** 批次状态 */
          readonly batch_status?: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {});
          /** 批次类型 */
          readonly batch_type?: 'API' | 'WEB' | (string & {});
          /** 批次名称 */
          readonly batch_name?: string;
          /** 批次备注 */
          readonly batch_remark?: string;
          /** 批次关闭原因 */
          readonly close_reason?: string;
          /** 转账总金额 */
          readonly total_amount?: number;
          /** 转账总笔数 */
          readonly total_num?: number;
          /** 批次创建时间 */
          readonly create_time?: string;
          /** 批次更新时间 */
          readonly update_time?: string;
          /** 转账成功金额 */
          readonly success_amount?: number;
          /** 转账成功笔数 */
          readonly success_num?: number;
          /** 转账失败金额 */
          readonly fail_amount?: number;
          /** 转账失败笔数 */
          readonly fail_num?: number;
          /** 转账场景ID */
          readonly transfer_scene_id?: string;
        };
        /** 转账明细单列表 */
        readonly transfer_detail_list?: readonly {
          /** 微信明细单号 */
          readonly detail_id?: string;
          /** 商家明细单号 */
          readonly out_detail_no?: string;
          /** 明细状态 */
          readonly detail_status?: 'INIT' | 'WAIT_PAY' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
        }[];
        /** 请求资源起始位置 */
        readonly offset?: number;
        /** 最大资源条数 */
        readonly limit?: number;
      };
    };
  };
  /**
   * Query a batch of transfers by WeChat Pay's number 微信批次单号查询批次单
   *
   * Source: v3 reference, 7.9
   */
  'GET /v3/transfer/batches/batch-id/{batch_id}': {
    params: {
      /** 微信批次单号; at most 64 characters */
      readonly batch_id: string;
      /** 是否查询转账明细单 */
      readonly need_query_detail: boolean;
      /** 请求资源起始位置 */
      readonly offset?: Whole | null | undefined;
      /** 最大资源条数 */
      readonly limit?: Whole | null | undefined;
      /** 明细状态; at most 32 characters; WAIT_PAY, ALL, SUCCESS, FAIL */
      readonly detail_status?: 'WAIT_PAY' | 'ALL' | 'SUCCESS' | 'FAIL' | (string & {}) | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 转账批次单 */
        readonly transfer_batch?: {
          /** 商户号 */
          readonly mchid?: string;
          /** 商家批次单号 */
          readonly out_batch_no?: string;
          /** 微信批次单号 */
          readonly batch_id?: string;
          /** 商户应用ID */
          readonly appid?: string;
          /** 批次状态 */
          readonly batch_status?: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {});
          /** 批次类型 */
          readonly batch_type?: 'API' | 'WEB' | (string & {});
          /** 批次名称 */
          readonly batch_name?: string;
          /** 批次备注 */
          readonly batch_remark?: string;
          /** 批次关闭原因 */
          readonly close_reason?: string;
          /** 转账总金额 */
          readonly total_amount?: number;
          /** 转账总笔数 */
          readonly total_num?: number;
          /** 批次创建时间 */
          readonly create_time?: string;
          /** 批次更新时间 */
          readonly update_time?: string;
          /** 转账成功金额 */
          readonly success_amount?: number;
          /** 转账成功笔数 */
          readonly success_num?: number;
          /** 转账失败金额 */
          readonly fail_amount?: number;
          /** 转账失败笔数 */
          readonly fail_num?: number;
          /** 转账场景ID */
          readonly transfer_scene_id?: string;
        };
        /** 转账明细单列表 */
        readonly transfer_detail_list?: readonly {
          /** 微信明细单号 */
          readonly detail_id?: string;
          /** 商家明细单号 */
          readonly out_detail_no?: string;
          /** 明细状态 */
          readonly detail_status?: 'INIT' | 'WAIT_PAY' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
        }[];
        /** 请求资源起始位置 */
        readonly offset?: number;
        /** 最大资源条数 */
        readonly limit?: number;
      };
    };
  };
  /**
   * Query one transfer of a batch by the merchant's numbers 商家明细单号查询明细单
   *
   * Source: v3 reference, 5 and 7.9
   */
  'GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': {
    params: {
      /** 商家批次单号; at most 32 characters */
      readonly out_batch_no: string;
      /** 商家明细单号; at most 32 characters */
      readonly out_detail_no: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mchid?: string;
        /** 商家批次单号 */
        readonly out_batch_no?: string;
        /** 微信批次单号 */
        readonly batch_id?: string;
        /** 商户应用ID */
        readonly appid?: string;
        /** 商家明细单号 */
        readonly out_detail_no?: string;
        /** 微信明细单号 */
        readonly detail_id?: string;
        /** 明细状态 */
        readonly detail_status?: 'INIT' | 'WAIT_PAY' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
        /** 转账金额 */
        readonly transfer_amount?: number;
        /** 转账备注 */
        readonly transfer_remark?: string;
        /** 明细失败原因 */
        readonly fail_reason?: string;
        /** 收款用户OpenID */
        readonly openid?: string;
        /** 收款用户姓名 */
        readonly user_name?: string;
        /** 转账发起时间 */
        readonly initiate_time?: string;
        /** 明细更新时间 */
        readonly update_time?: string;
      };
    };
  };
  /**
   * Query one transfer of a batch by WeChat Pay's numbers 微信明细单号查询明细单
   *
   * Source: v3 reference, 5 and 7.9
   */
  'GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': {
    params: {
      /** 微信批次单号; at most 64 characters */
      readonly batch_id: string;
      /** 微信明细单号; at most 64 characters */
      readonly detail_id: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mchid?: string;
        /** 商家批次单号 */
        readonly out_batch_no?: string;
        /** 微信批次单号 */
        readonly batch_id?: string;
        /** 商户应用ID */
        readonly appid?: string;
        /** 商家明细单号 */
        readonly out_detail_no?: string;
        /** 微信明细单号 */
        readonly detail_id?: string;
        /** 明细状态 */
        readonly detail_status?: 'INIT' | 'WAIT_PAY' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
        /** 转账金额 */
        readonly transfer_amount?: number;
        /** 转账备注 */
        readonly transfer_remark?: string;
        /** 明细失败原因 */
        readonly fail_reason?: string;
        /** 收款用户OpenID */
        readonly openid?: string;
        /** 收款用户姓名 */
        readonly user_name?: string;
        /** 转账发起时间 */
        readonly initiate_time?: string;
        /** 明细更新时间 */
        readonly update_time?: string;
      };
    };
  };
  /**
   * Apply for the receipt of a batch of transfers 转账账单电子回单申请
   *
   * Source: v3 reference, 7.9; WeChat Pay page of 2021-08-25
   */
  'POST /v3/transfer/bill-receipt': {
    params: {
      /** 商家批次单号; at most 32 characters */
      readonly out_batch_no: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商家批次单号 */
        readonly out_batch_no?: string;
        /** 电子回单申请单号 */
        readonly signature_no?: string;
        /** 电子回单状态 */
        readonly signature_status?: 'ACCEPTED' | 'FINISHED' | (string & {});
        /** 回单文件摘要类型 */
        readonly hash_type?: string;
        /** 回单文件摘要值 */
        readonly hash_value?: string;
        /** 回单文件下载地址 */
        readonly download_url?: string;
        /** 创建时间 */
        readonly create_time?: string;
        /** 更新时间 */
        readonly update_time?: string;
      };
    };
  };
  /**
   * Query the receipt of a batch of transfers 查询转账账单电子回单
   *
   * Source: v3 reference, 7.9; WeChat Pay page of 2021-08-25
   */
  'GET /v3/transfer/bill-receipt/{out_batch_no}': {
    params: {
      /** 商家批次单号; at most 32 characters */
      readonly out_batch_no: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商家批次单号 */
        readonly out_batch_no?: string;
        /** 电子回单申请单号 */
        readonly signature_no?: string;
        /** 电子回单状态 */
        readonly signature_status?: 'ACCEPTED' | 'FINISHED' | (string & {});
        /** 回单文件摘要类型 */
        readonly hash_type?: string;
        /** 回单文件摘要值 */
        readonly hash_value?: string;
        /** 回单文件下载地址 */
        readonly download_url?: string;
        /** 创建时间 */
        readonly create_time?: string;
        /** 更新时间 */
        readonly update_time?: string;
      };
    };
  };
  /**
   * Apply for the receipt of one transfer of a batch 受理转账明细电子回单
   *
   * Source: v3 reference, 7.9; WeChat Pay page of 2021-08-25
   */
  'POST /v3/transfer-detail/electronic-receipts': {
    params: {
      /** 受理类型; BATCH_TRANSFER, TRANSFER_TO_POCKET, TRANSFER_TO_BANK */
      readonly accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK' | (string & {});
      /** 商家批次单号; at most 32 characters */
      readonly out_batch_no?: string | null | undefined;
      /** 商家明细单号; at most 32 characters */
      readonly out_detail_no: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 受理类型 */
        readonly accept_type?: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK' | (string & {});
        /** 商家批次单号 */
        readonly out_batch_no?: string;
        /** 商家明细单号 */
        readonly out_detail_no?: string;
        /** 电子回单受理单号 */
        readonly signature_no?: string;
        /** 电子回单状态 */
        readonly signature_status?: 'ACCEPTED' | 'FINISHED' | (string & {});
        /** 回单文件摘要类型 */
        readonly hash_type?: string;
        /** 回单文件摘要值 */
        readonly hash_value?: string;
        /** 回单文件下载地址 */
        readonly download_url?: string;
      };
    };
  };
  /**
   * Query the receipt of one transfer of a batch 查询转账明细电子回单
   *
   * Source: v3 reference, 7.9; WeChat Pay page of 2021-08-25
   */
  'GET /v3/transfer-detail/electronic-receipts': {
    params: {
      /** 受理类型; BATCH_TRANSFER, TRANSFER_TO_POCKET, TRANSFER_TO_BANK */
      readonly accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK' | (string & {});
      /** 商家批次单号; at most 32 characters */
      readonly out_batch_no?: string | null | undefined;
      /** 商家明细单号; at most 32 characters */
      readonly out_detail_no: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 受理类型 */
        readonly accept_type?: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK' | (string & {});
        /** 商家批次单号 */
        readonly out_batch_no?: string;
        /** 商家明细单号 */
        readonly out_detail_no?: string;
        /** 电子回单受理单号 */
        readonly signature_no?: string;
        /** 电子回单状态 */
        readonly signature_status?: 'ACCEPTED' | 'FINISHED' | (string & {});
        /** 回单文件摘要类型 */
        readonly hash_type?: string;
        /** 回单文件摘要值 */
        readonly hash_value?: string;
        /** 回单文件下载地址 */
        readonly download_url?: string;
      };
    };
  };
  /**
   * Download the receipt of a batch of transfers 下载批量转账电子回单
   *
   * Source: v3 reference, 2.4; WeChat Pay page of 2023-12-04
   */
  'GET /v3/transferdownload/elecvoucherfile': {
    params: {
      /** 下载令牌 */
      readonly token: string;
      /** 下载来源 */
      readonly source: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: null;
    } & File;
  };
  /**
   * Fetch the platform's certificates 获取平台证书列表
   *
   * Source: v3 reference, 3.1
   */
  'GET /v3/certificates': {
    params: {
      /** 证书算法类型 */
      readonly algorithm_type?: 'RSA' | 'SM2' | 'ALL' | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 平台证书列表 */
        readonly data?: readonly {
          /** 证书序列号 */
          readonly serial_no?: string;
          /** 证书启用时间 */
          readonly effective_time?: string;
          /** 证书弃用时间 */
          readonly expire_time?: string;
          /** 加密的证书 */
          readonly encrypt_certificate?: {
            /** 加密算法 */
            readonly algorithm?: 'AEAD_AES_256_GCM' | 'AEAD_SM4_GCM' | (string & {});
            /** 随机串 */
            readonly nonce?: string;
            /** 附加数据 */
            readonly associated_data?: string;
            /** 证书密文 */
            readonly ciphertext?: string;
          };
        }[];
      };
    };
  };
  /**
   * Try signatures, encryption and a notice 签名验签与加解密自检
   *
   * Source: v3 reference, 3.5
   */
  'POST /v3/security/echo': {
    params: {
      /** 回显信息 */
      readonly echo_message: string;
      /** 加密回显信息; encrypted on its way */
      readonly encrypted_echo_message?: string | null | undefined;
      /** 回调地址; at most 256 characters */
      readonly notify_url?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 回显信息 */
        readonly echo_message?: string;
        /** 加密回显信息 */
        readonly encrypted_echo_message?: string;
      };
    };
  };
  /**
   * Upload a picture or a document 图片上传
   *
   * The file goes along as exact bytes.
   * Source: v3 reference, 1.3
   */
  'POST /v3/merchant/media/upload': {
    params: {
      /** 文件元信息 */
      readonly meta: {
        /** 文件名; at most 128 characters */
        readonly filename: string;
        /** 文件摘要; at most 64 characters */
        readonly sha256?: string | null | undefined;
      };
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 媒体文件标识 */
        readonly media_id?: string;
      };
    };
  };
  /**
   * Upload a video 视频上传
   *
   * The file goes along as exact bytes.
   * Source: v3 reference, 1.3
   */
  'POST /v3/merchant/media/video_upload': {
    params: {
      /** 文件元信息 */
      readonly meta: {
        /** 文件名; at most 128 characters */
        readonly filename: string;
        /** 文件摘要; at most 64 characters */
        readonly sha256?: string | null | undefined;
      };
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 媒体文件标识 */
        readonly media_id?: string;
      };
    };
  };
  /**
   * List the complaints of some days 查询投诉单列表
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2025-09-02
   */
  'GET /v3/merchant-service/complaints-v2': {
    params: {
      /** 分页大小 */
      readonly limit?: Whole | null | undefined;
      /** 分页开始位置 */
      readonly offset?: Whole | null | undefined;
      /** 开始日期 */
      readonly begin_date: string;
      /** 结束日期 */
      readonly end_date: string;
      /** 被诉商户号; at most 64 characters */
      readonly complainted_mchid?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 用户投诉信息详情 */
        readonly data?: readonly {
          /** 投诉单号 */
          readonly complaint_id?: string;
          /** 投诉时间 */
          readonly complaint_time?: string;
          /** 投诉详情 */
          readonly complaint_detail?: string;
          /** 投诉单状态 */
          readonly complaint_state?: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {});
          /** 被诉商户号 */
          readonly complainted_mchid?: string;
          /** 投诉人联系方式 */
          readonly payer_phone?: string;
          /** 投诉人OpenID */
          readonly payer_openid?: string;
          /** 投诉单关联订单信息 */
          readonly complaint_order_info?: readonly {
            /** 微信支付订单号 */
            readonly transaction_id?: string;
            /** 商户订单号 */
            readonly out_trade_no?: string;
            /** 订单金额 */
            readonly amount?: number;
          }[];
          /** 投诉单关联服务单信息 */
          readonly service_order_info?: readonly {
            /** 微信支付服务订单号 */
            readonly order_id?: string;
            /** 商户服务订单号 */
            readonly out_order_no?: string;
            /** 服务订单状态 */
            readonly state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {});
          }[];
          /** 投诉资料列表 */
          readonly complaint_media_list?: readonly {
            /** 媒体文件业务类型 */
            readonly media_type?: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {});
            /** 媒体文件请求地址 */
            readonly media_url?: readonly string[];
          }[];
          /** 是否已全额退款 */
          readonly complaint_full_refunded?: boolean;
          /** 是否有待回复的用户留言 */
          readonly incoming_user_response?: boolean;
          /** 问题描述 */
          readonly problem_description?: string;
          /** 用户投诉次数 */
          readonly user_complaint_times?: number;
          /** 问题类型 */
          readonly problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS' | (string & {});
          /** 申请退款金额 */
          readonly apply_refund_amount?: number;
          /** 用户标签列表 */
          readonly user_tag_list?: readonly string[];
          /** 补充信息 */
          readonly additional_info?: {
            /** 补充信息类型 */
            readonly type?: 'SHARE_POWER_TYPE' | (string & {});
            /** 充电宝投诉相关信息 */
            readonly share_power_info?: {
              /** 归还时间 */
              readonly return_time?: string;
              /** 归还地点信息 */
              readonly return_address_info?: {
                /** 归还地点 */
                readonly return_address?: string;
                /** 归还地点经度 */
                readonly longitude?: string;
                /** 归还地点纬度 */
                readonly latitude?: string;
              };
              /** 是否归还同一柜机 */
              readonly is_returned_to_same_machine?: boolean;
            };
          };
          /** 是否在平台协助中 */
          readonly in_platform_service?: boolean;
          /** 是否需即时服务用户 */
          readonly need_immediate_service?: boolean;
          /** 是否智能体投诉 */
          readonly is_agent_mode?: boolean;
        }[];
        /** 分页大小 */
        readonly limit?: number;
        /** 分页开始位置 */
        readonly offset?: number;
        /** 投诉总条数 */
        readonly total_count?: number;
      };
    };
  };
  /**
   * Query a complaint 查询投诉单详情
   *
   * Source: v3 reference, 5 and 7.10; WeChat Pay page of 2025-08-28
   */
  'GET /v3/merchant-service/complaints-v2/{complaint_id}': {
    params: {
      /** 投诉单号 */
      readonly complaint_id: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 投诉单号 */
        readonly complaint_id?: string;
        /** 投诉时间 */
        readonly complaint_time?: string;
        /** 投诉详情 */
        readonly complaint_detail?: string;
        /** 投诉单状态 */
        readonly complaint_state?: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {});
        /** 被诉商户号 */
        readonly complainted_mchid?: string;
        /** 投诉人联系方式 */
        readonly payer_phone?: string;
        /** 投诉人OpenID */
        readonly payer_openid?: string;
        /** 投诉单关联订单信息 */
        readonly complaint_order_info?: readonly {
          /** 微信支付订单号 */
          readonly transaction_id?: string;
          /** 商户订单号 */
          readonly out_trade_no?: string;
          /** 订单金额 */
          readonly amount?: number;
        }[];
        /** 投诉单关联服务单信息 */
        readonly service_order_info?: readonly {
          /** 微信支付服务订单号 */
          readonly order_id?: string;
          /** 商户服务订单号 */
          readonly out_order_no?: string;
          /** 服务订单状态 */
          readonly state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {});
        }[];
        /** 投诉资料列表 */
        readonly complaint_media_list?: readonly {
          /** 媒体文件业务类型 */
          readonly media_type?: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {});
          /** 媒体文件请求地址 */
          readonly media_url?: readonly string[];
        }[];
        /** 是否已全额退款 */
        readonly complaint_full_refunded?: boolean;
        /** 是否有待回复的用户留言 */
        readonly incoming_user_response?: boolean;
        /** 问题描述 */
        readonly problem_description?: string;
        /** 用户投诉次数 */
        readonly user_complaint_times?: number;
        /** 问题类型 */
        readonly problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS' | (string & {});
        /** 申请退款金额 */
        readonly apply_refund_amount?: number;
        /** 用户标签列表 */
        readonly user_tag_list?: readonly string[];
        /** 补充信息 */
        readonly additional_info?: {
          /** 补充信息类型 */
          readonly type?: 'SHARE_POWER_TYPE' | (string & {});
          /** 充电宝投诉相关信息 */
          readonly share_power_info?: {
            /** 归还时间 */
            readonly return_time?: string;
            /** 归还地点信息 */
            readonly return_address_info?: {
              /** 归还地点 */
              readonly return_address?: string;
              /** 归还地点经度 */
              readonly longitude?: string;
              /** 归还地点纬度 */
              readonly latitude?: string;
            };
            /** 是否归还同一柜机 */
            readonly is_returned_to_same_machine?: boolean;
          };
        };
        /** 是否在平台协助中 */
        readonly in_platform_service?: boolean;
        /** 是否需即时服务用户 */
        readonly need_immediate_service?: boolean;
        /** 是否智能体投诉 */
        readonly is_agent_mode?: boolean;
      };
    };
  };
  /**
   * Query what was said about a complaint 查询投诉协商历史
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2025-08-28
   */
  'GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': {
    params: {
      /** 投诉单号 */
      readonly complaint_id: string;
      /** 分页大小 */
      readonly limit?: Whole | null | undefined;
      /** 分页开始位置 */
      readonly offset?: Whole | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 投诉协商历史 */
        readonly data?: readonly {
          /** 操作流水号 */
          readonly log_id?: string;
          /** 操作人 */
          readonly operator?: string;
          /** 操作时间 */
          readonly operate_time?: string;
          /** 操作类型 */
          readonly operate_type?: 'USER_CREATE_COMPLAINT' | 'USER_CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'PLATFORM_RESPONSE' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'USER_REVOKE_COMPLAINT' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REFUSE_RERUND' | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' | (string & {});
          /** 操作内容 */
          readonly operate_details?: string;
          /** 图片凭证 */
          readonly image_list?: readonly string[];
          /** 操作资料列表 */
          readonly complaint_media_list?: {
            /** 媒体文件业务类型 */
            readonly media_type?: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {});
            /** 媒体文件请求地址 */
            readonly media_url?: readonly string[];
          };
          /** 用户申请平台协助原因 */
          readonly user_appy_platform_service_reason?: string;
          /** 用户申请平台协助原因描述 */
          readonly user_appy_platform_service_reason_description?: string;
          /** 普通消息内容 */
          readonly normal_message?: {
            /** 消息块 */
            readonly blocks?: readonly {
              /** 消息块类型 */
              readonly type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP' | (string & {});
              /** 文本 */
              readonly text?: {
                /** 文本内容 */
                readonly text?: string;
                /** 文本颜色 */
                readonly color?: 'DEFAULT' | 'SECONDARY' | (string & {});
                /** 是否粗体 */
                readonly is_bold?: boolean;
              };
              /** 图片 */
              readonly image?: {
                /** 媒体ID */
                readonly media_id?: string;
                /** 图片样式类型 */
                readonly image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE' | (string & {});
              };
              /** 链接 */
              readonly link?: object;
              /** 常见问题列表 */
              readonly faq_list?: object;
              /** 按钮 */
              readonly button?: object;
              /** 按钮组 */
              readonly button_group?: object;
            }[];
            /** 发送者身份类别 */
            readonly sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE' | (string & {});
            /** 自定义透传信息 */
            readonly custom_data?: string;
          };
          /** 用户点击回复消息 */
          readonly click_message?: {
            /** 回复的消息内容 */
            readonly message_content?: object;
            /** 动作ID */
            readonly action_id?: string;
            /** 被点击的操作流水号 */
            readonly clicked_log_id?: string;
          };
        }[];
        /** 分页大小 */
        readonly limit?: number;
        /** 分页开始位置 */
        readonly offset?: number;
        /** 投诉协商历史总条数 */
        readonly total_count?: number;
      };
    };
  };
  /**
   * Answer a complaint 回复用户
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2025-09-01
   */
  'POST /v3/merchant-service/complaints-v2/{complaint_id}/response': {
    params: {
      /** 投诉单号 */
      readonly complaint_id: string;
      /** 被诉商户号; at most 64 characters */
      readonly complainted_mchid: string;
      /** 回复内容 */
      readonly response_content: string;
      /** 回复图片 */
      readonly response_images?: readonly string[] | null | undefined;
      /** 跳转链接 */
      readonly jump_url?: string | null | undefined;
      /** 跳转链接文案 */
      readonly jump_url_text?: string | null | undefined;
      /** 跳转小程序信息 */
      readonly mini_program_jump_info?: {
        /** 跳转小程序应用ID */
        readonly appid: string;
        /** 跳转小程序页面路径 */
        readonly path: string;
        /** 跳转小程序页面名称 */
        readonly text: string;
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: null;
    };
  };
  /**
   * Answer a complaint that waits for immediate service 回复需要即时服务的投诉单
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2026-01-22
   */
  'POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service': {
    params: {
      /** 投诉单号 */
      readonly complaint_id: string;
      /** 被诉商户号; at most 64 characters */
      readonly complainted_mchid: string;
      /** 消息内容 */
      readonly message: {
        /** 消息块 */
        readonly blocks?: readonly {
          /** 消息块类型; TEXT, IMAGE, LINK, FAQ_LIST, BUTTON, BUTTON_GROUP */
          readonly type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP' | (string & {}) | null | undefined;
          /** 文本 */
          readonly text?: {
            /** 文本内容 */
            readonly text?: string | null | undefined;
            /** 文本颜色; DEFAULT, SECONDARY */
            readonly color?: 'DEFAULT' | 'SECONDARY' | (string & {}) | null | undefined;
            /** 是否粗体 */
            readonly is_bold?: boolean | null | undefined;
          } | null | undefined;
          /** 图片 */
          readonly image?: {
            /** 媒体ID */
            readonly media_id?: string | null | undefined;
            /** 图片样式类型; IMAGE_STYLE_TYPE_NARROW, IMAGE_STYLE_TYPE_WIDE */
            readonly image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE' | (string & {}) | null | undefined;
          } | null | undefined;
          /** 链接 */
          readonly link?: object | null | undefined;
          /** 常见问题列表 */
          readonly faq_list?: object | null | undefined;
          /** 按钮 */
          readonly button?: object | null | undefined;
          /** 按钮组 */
          readonly button_group?: object | null | undefined;
        }[] | null | undefined;
        /** 发送者身份类别; UNKNOWN, MANUAL, MACHINE */
        readonly sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE' | (string & {}) | null | undefined;
        /** 自定义透传信息 */
        readonly custom_data?: string | null | undefined;
      };
      /** 幂等ID */
      readonly idempotent_id: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 操作流水号 */
        readonly log_id?: string;
      };
    };
  };
  /**
   * Report that a complaint is settled 反馈处理完成
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2025-09-01
   */
  'POST /v3/merchant-service/complaints-v2/{complaint_id}/complete': {
    params: {
      /** 投诉单号 */
      readonly complaint_id: string;
      /** 被诉商户号; at most 64 characters */
      readonly complainted_mchid: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: null;
    };
  };
  /**
   * Approve or reject the refund that a complaint asks for 更新退款审批结果
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2025-09-01
   */
  'POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress': {
    params: {
      /** 投诉单号 */
      readonly complaint_id: string;
      /** 审批动作 */
      readonly action: 'REJECT' | 'APPROVE';
      /** 预计发起退款时间 */
      readonly launch_refund_day?: Whole | null | undefined;
      /** 拒绝退款原因 */
      readonly reject_reason?: string | null | undefined;
      /** 拒绝退款的举证图片列表 */
      readonly reject_media_list?: readonly string[] | null | undefined;
      /** 备注 */
      readonly remark?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: null;
    };
  };
  /**
   * Set the address for notices of complaints 创建投诉通知回调地址
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2025-08-28
   */
  'POST /v3/merchant-service/complaint-notifications': {
    params: {
      /** 通知地址 */
      readonly url: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mchid?: string;
        /** 通知地址 */
        readonly url?: string;
      };
    };
  };
  /**
   * Query the address for notices of complaints 查询投诉通知回调地址
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2025-08-28
   */
  'GET /v3/merchant-service/complaint-notifications': {
    params: {
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mchid?: string;
        /** 通知地址 */
        readonly url?: string;
      };
    };
  };
  /**
   * Change the address for notices of complaints 更新投诉通知回调地址
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2025-08-28
   */
  'PUT /v3/merchant-service/complaint-notifications': {
    params: {
      /** 通知地址 */
      readonly url: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mchid?: string;
        /** 通知地址 */
        readonly url?: string;
      };
    };
  };
  /**
   * Remove the address for notices of complaints 删除投诉通知回调地址
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2025-08-28
   */
  'DELETE /v3/merchant-service/complaint-notifications': {
    params: {
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: null;
    };
  };
  /**
   * Upload a picture for the answer to a complaint 商户上传反馈图片
   *
   * The file goes along as exact bytes.
   * Source: v3 reference, 1.3 and 7.10
   */
  'POST /v3/merchant-service/images/upload': {
    params: {
      /** 文件元信息 */
      readonly meta: {
        /** 文件名 */
        readonly filename: string;
        /** 文件摘要; at most 64 characters */
        readonly sha256?: string | null | undefined;
      };
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 媒体文件标识 */
        readonly media_id?: string;
      };
    };
  };
  /**
   * Download a picture of a complaint 图片下载
   *
   * Source: v3 reference, 2.4 and 7.10
   */
  'GET /v3/merchant-service/images/{media_id}': {
    params: {
      /** 媒体文件标识 */
      readonly media_id: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: null;
    } & File;
  };
  /**
   * Create a payscore order 创建支付分订单
   *
   * Source: v3 reference, 7.10 and 10; WeChat Pay page of 2025-03-06
   */
  'POST /v3/payscore/serviceorder': {
    params: {
      /** 商户服务订单号 */
      readonly out_order_no: string;
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 服务ID */
      readonly service_id: string;
      /** 服务信息 */
      readonly service_introduction: string;
      /** 后付费项目 */
      readonly post_payments?: readonly {
        /** 付费项目名称 */
        readonly name: string;
        /** 金额 */
        readonly amount?: Whole | null | undefined;
        /** 计费说明 */
        readonly description?: string | null | undefined;
        /** 付费数量 */
        readonly count?: Whole | null | undefined;
      }[] | null | undefined;
      /** 商户优惠 */
      readonly post_discounts?: readonly {
        /** 优惠名称 */
        readonly name: string;
        /** 优惠说明 */
        readonly description?: string | null | undefined;
        /** 优惠数量 */
        readonly count?: Whole | null | undefined;
      }[] | null | undefined;
      /** 服务时间段 */
      readonly time_range: {
        /** 服务开始时间 */
        readonly start_time: string;
        /** 服务结束时间 */
        readonly end_time?: string | null | undefined;
        /** 服务开始时间备注 */
        readonly start_time_remark?: string | null | undefined;
        /** 服务结束时间备注 */
        readonly end_time_remark?: string | null | undefined;
      };
      /** 服务位置 */
      readonly location?: {
        /** 服务开始地点 */
        readonly start_location?: string | null | undefined;
        /** 服务结束地点 */
        readonly end_location?: string | null | undefined;
      } | null | undefined;
      /** 服务风险金 */
      readonly risk_fund: {
        /** 风险名称; DEPOSIT, ADVANCE, CASH_DEPOSIT, ESTIMATE_ORDER_COST */
        readonly name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {});
        /** 风险金额 */
        readonly amount: Whole;
        /** 风险说明 */
        readonly description?: string | null | undefined;
      };
      /** 商户数据包 */
      readonly attach?: string | null | undefined;
      /** 商户回调地址; at most 256 characters */
      readonly notify_url: string;
      /** 用户标识; at most 128 characters */
      readonly openid?: string | null | undefined;
      /** 是否需要用户确认 */
      readonly need_user_confirm?: boolean | null | undefined;
      /** 设备信息 */
      readonly device?: {
        /** 服务开始的设备ID */
        readonly start_device_id?: string | null | undefined;
        /** 服务结束的设备ID */
        readonly end_device_id?: string | null | undefined;
        /** 物料编码 */
        readonly materiel_no?: string | null | undefined;
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 应用ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mchid?: string;
        /** 商户服务订单号 */
        readonly out_order_no?: string;
        /** 服务ID */
        readonly service_id?: string;
        /** 微信支付服务订单号 */
        readonly order_id?: string;
        /** 服务信息 */
        readonly service_introduction?: string;
        /** 服务订单状态 */
        readonly state?: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
        /** 订单状态说明 */
        readonly state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
        /** 后付费项目 */
        readonly post_payments?: readonly {
          /** 付费项目名称 */
          readonly name?: string;
          /** 金额 */
          readonly amount?: number;
          /** 计费说明 */
          readonly description?: string;
          /** 付费数量 */
          readonly count?: number;
        }[];
        /** 商户优惠 */
        readonly post_discounts?: readonly {
          /** 优惠名称 */
          readonly name?: string;
          /** 优惠说明 */
          readonly description?: string;
          /** 优惠金额 */
          readonly amount?: number;
          /** 优惠数量 */
          readonly count?: number;
        }[];
        /** 服务时间段 */
        readonly time_range?: {
          /** 服务开始时间 */
          readonly start_time?: string;
          /** 服务结束时间 */
          readonly end_time?: string;
          /** 服务开始时间备注 */
          readonly start_time_remark?: string;
          /** 服务结束时间备注 */
          readonly end_time_remark?: string;
        };
        /** 服务位置 */
        readonly location?: {
          /** 服务开始地点 */
          readonly start_location?: string;
          /** 服务结束地点 */
          readonly end_location?: string;
        };
        /** 服务风险金 */
        readonly risk_fund?: {
          /** 风险名称 */
          readonly name?: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {});
          /** 风险金额 */
          readonly amount?: number;
          /** 风险说明 */
          readonly description?: string;
        };
        /** 总金额 */
        readonly total_amount?: number;
        /** 商户数据包 */
        readonly attach?: string;
        /** 商户回调地址 */
        readonly notify_url?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 跳转小程序订单数据 */
        readonly package?: string;
      };
    };
  };
  /**
   * Query a payscore order 查询支付分订单
   *
   * Exactly one of: out_order_no, query_id.
   * Source: v3 reference, 7.10; WeChat Pay page of 2024-06-18
   */
  'GET /v3/payscore/serviceorder': {
    params: {
      /** 商户服务订单号 */
      readonly out_order_no?: string | null | undefined;
      /** 回跳查询ID */
      readonly query_id?: string | null | undefined;
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 服务ID */
      readonly service_id: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 应用ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mchid?: string;
        /** 商户服务订单号 */
        readonly out_order_no?: string;
        /** 服务ID */
        readonly service_id?: string;
        /** 微信支付服务订单号 */
        readonly order_id?: string;
        /** 服务信息 */
        readonly service_introduction?: string;
        /** 服务订单状态 */
        readonly state?: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
        /** 订单状态说明 */
        readonly state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
        /** 后付费项目 */
        readonly post_payments?: readonly {
          /** 付费项目名称 */
          readonly name?: string;
          /** 金额 */
          readonly amount?: number;
          /** 计费说明 */
          readonly description?: string;
          /** 付费数量 */
          readonly count?: number;
        }[];
        /** 商户优惠 */
        readonly post_discounts?: readonly {
          /** 优惠名称 */
          readonly name?: string;
          /** 优惠说明 */
          readonly description?: string;
          /** 优惠金额 */
          readonly amount?: number;
          /** 优惠数量 */
          readonly count?: number;
        }[];
        /** 服务时间段 */
        readonly time_range?: {
          /** 服务开始时间 */
          readonly start_time?: string;
          /** 服务结束时间 */
          readonly end_time?: string;
          /** 服务开始时间备注 */
          readonly start_time_remark?: string;
          /** 服务结束时间备注 */
          readonly end_time_remark?: string;
        };
        /** 服务位置 */
        readonly location?: {
          /** 服务开始地点 */
          readonly start_location?: string;
          /** 服务结束地点 */
          readonly end_location?: string;
        };
        /** 服务风险金 */
        readonly risk_fund?: {
          /** 风险名称 */
          readonly name?: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {});
          /** 风险金额 */
          readonly amount?: number;
          /** 风险说明 */
          readonly description?: string;
        };
        /** 总金额 */
        readonly total_amount?: number;
        /** 商户数据包 */
        readonly attach?: string;
        /** 商户回调地址 */
        readonly notify_url?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 是否需要收款 */
        readonly need_collection?: boolean;
        /** 收款信息 */
        readonly collection?: {
          /** 收款状态 */
          readonly state?: 'USER_PAYING' | 'USER_PAID' | (string & {});
          /** 总收款金额 */
          readonly total_amount?: number;
          /** 待收金额 */
          readonly paying_amount?: number;
          /** 已收金额 */
          readonly paid_amount?: number;
          /** 收款明细列表 */
          readonly details?: readonly {
            /** 收款序号 */
            readonly seq?: number;
            /** 单笔收款金额 */
            readonly amount?: number;
            /** 收款成功渠道 */
            readonly paid_type?: 'NEWTON' | 'MCH' | (string & {});
            /** 收款成功时间 */
            readonly paid_time?: string;
            /** 微信支付订单号 */
            readonly transaction_id?: string;
            /** 优惠功能 */
            readonly promotion_detail?: readonly {
              /** 券ID */
              readonly coupon_id?: string;
              /** 优惠名称 */
              readonly name?: string;
              /** 优惠范围 */
              readonly scope?: 'GLOBAL' | 'SINGLE' | (string & {});
              /** 优惠类型 */
              readonly type?: 'CASH' | 'NOCASH' | (string & {});
              /** 优惠券面额 */
              readonly amount?: number;
              /** 活动ID */
              readonly stock_id?: string;
              /** 微信出资 */
              readonly wechatpay_contribute?: number;
              /** 商户出资 */
              readonly merchant_contribute?: number;
              /** 其他出资 */
              readonly other_contribute?: number;
              /** 优惠币种 */
              readonly currency?: 'CNY' | (string & {});
              /** 单品列表 */
              readonly goods_detail?: readonly {
                /** 商品编码 */
                readonly goods_id?: string;
                /** 商品数量 */
                readonly quantity?: number;
                /** 商品单价 */
                readonly unit_price?: number;
                /** 商品优惠金额 */
                readonly discount_amount?: number;
                /** 商品备注 */
                readonly goods_remark?: string;
              }[];
            }[];
          }[];
          /** 收款银行 */
          readonly bank_type?: string;
        };
      };
    };
  };
  /**
   * Cancel a payscore order 取消支付分订单
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2024-06-18
   */
  'POST /v3/payscore/serviceorder/{out_order_no}/cancel': {
    params: {
      /** 商户服务订单号 */
      readonly out_order_no: string;
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 服务ID */
      readonly service_id: string;
      /** 取消原因 */
      readonly reason: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 应用ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mchid?: string;
        /** 商户服务订单号 */
        readonly out_order_no?: string;
        /** 服务ID */
        readonly service_id?: string;
        /** 微信支付服务订单号 */
        readonly order_id?: string;
      };
    };
  };
  /**
   * Change the amount of a payscore order 修改支付分订单金额
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2025-03-06
   */
  'POST /v3/payscore/serviceorder/{out_order_no}/modify': {
    params: {
      /** 商户服务订单号 */
      readonly out_order_no: string;
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 服务ID */
      readonly service_id: string;
      /** 后付费项目 */
      readonly post_payments: readonly {
        /** 付费项目名称 */
        readonly name: string;
        /** 金额 */
        readonly amount?: Whole | null | undefined;
        /** 计费说明 */
        readonly description?: string | null | undefined;
        /** 付费数量 */
        readonly count?: Whole | null | undefined;
      }[];
      /** 商户优惠 */
      readonly post_discounts?: readonly {
        /** 优惠名称 */
        readonly name?: string | null | undefined;
        /** 优惠说明 */
        readonly description?: string | null | undefined;
        /** 优惠金额 */
        readonly amount?: Whole | null | undefined;
        /** 优惠数量 */
        readonly count?: Whole | null | undefined;
      }[] | null | undefined;
      /** 总金额 */
      readonly total_amount: Whole;
      /** 修改原因 */
      readonly reason: string;
      /** 设备信息 */
      readonly device?: {
        /** 服务开始的设备ID */
        readonly start_device_id?: string | null | undefined;
        /** 服务结束的设备ID */
        readonly end_device_id?: string | null | undefined;
        /** 物料编码 */
        readonly materiel_no?: string | null | undefined;
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 应用ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mchid?: string;
        /** 商户服务订单号 */
        readonly out_order_no?: string;
        /** 服务ID */
        readonly service_id?: string;
        /** 微信支付服务订单号 */
        readonly order_id?: string;
        /** 服务信息 */
        readonly service_introduction?: string;
        /** 服务订单状态 */
        readonly state?: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
        /** 订单状态说明 */
        readonly state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
        /** 后付费项目 */
        readonly post_payments?: readonly {
          /** 付费项目名称 */
          readonly name?: string;
          /** 金额 */
          readonly amount?: number;
          /** 计费说明 */
          readonly description?: string;
          /** 付费数量 */
          readonly count?: number;
        }[];
        /** 商户优惠 */
        readonly post_discounts?: readonly {
          /** 优惠名称 */
          readonly name?: string;
          /** 优惠说明 */
          readonly description?: string;
          /** 优惠金额 */
          readonly amount?: number;
          /** 优惠数量 */
          readonly count?: number;
        }[];
        /** 服务时间段 */
        readonly time_range?: {
          /** 服务开始时间 */
          readonly start_time?: string;
          /** 服务结束时间 */
          readonly end_time?: string;
          /** 服务开始时间备注 */
          readonly start_time_remark?: string;
          /** 服务结束时间备注 */
          readonly end_time_remark?: string;
        };
        /** 服务位置 */
        readonly location?: {
          /** 服务开始地点 */
          readonly start_location?: string;
          /** 服务结束地点 */
          readonly end_location?: string;
        };
        /** 服务风险金 */
        readonly risk_fund?: {
          /** 风险名称 */
          readonly name?: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {});
          /** 风险金额 */
          readonly amount?: number;
          /** 风险说明 */
          readonly description?: string;
        };
        /** 总金额 */
        readonly total_amount?: number;
        /** 商户数据包 */
        readonly attach?: string;
        /** 商户回调地址 */
        readonly notify_url?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 是否需要收款 */
        readonly need_collection?: boolean;
        /** 收款信息 */
        readonly collection?: {
          /** 收款状态 */
          readonly state?: 'USER_PAYING' | 'USER_PAID' | (string & {});
          /** 总收款金额 */
          readonly total_amount?: number;
          /** 待收金额 */
          readonly paying_amount?: number;
          /** 已收金额 */
          readonly paid_amount?: number;
          /** 收款明细列表 */
          readonly details?: readonly {
            /** 收款序号 */
            readonly seq?: number;
            /** 单笔收款金额 */
            readonly amount?: number;
            /** 收款成功渠道 */
            readonly paid_type?: 'NEWTON' | 'MCH' | (string & {});
            /** 收款成功时间 */
            readonly paid_time?: string;
            /** 微信支付订单号 */
            readonly transaction_id?: string;
            /** 优惠功能 */
            readonly promotion_detail?: readonly {
              /** 券ID */
              readonly coupon_id?: string;
              /** 优惠名称 */
              readonly name?: string;
              /** 优惠范围 */
              readonly scope?: 'GLOBAL' | 'SINGLE' | (string & {});
              /** 优惠类型 */
              readonly type?: 'CASH' | 'NOCASH' | (string & {});
              /** 优惠券面额 */
              readonly amount?: number;
              /** 活动ID */
              readonly stock_id?: string;
              /** 微信出资 */
              readonly wechatpay_contribute?: number;
              /** 商户出资 */
              readonly merchant_contribute?: number;
              /** 其他出资 */
              readonly other_contribute?: number;
              /** 优惠币种 */
              readonly currency?: 'CNY' | (string & {});
              /** 单品列表 */
              readonly goods_detail?: readonly {
                /** 商品编码 */
                readonly goods_id?: string;
                /** 商品数量 */
                readonly quantity?: number;
                /** 商品单价 */
                readonly unit_price?: number;
                /** 商品优惠金额 */
                readonly discount_amount?: number;
                /** 商品备注 */
                readonly goods_remark?: string;
              }[];
            }[];
          }[];
          /** 收款银行 */
          readonly bank_type?: string;
        };
      };
    };
  };
  /**
   * Complete a payscore order and ask for its payment 完结支付分订单
   *
   * Source: v3 reference, 7.10 and 10; WeChat Pay page of 2025-03-06
   */
  'POST /v3/payscore/serviceorder/{out_order_no}/complete': {
    params: {
      /** 商户服务订单号 */
      readonly out_order_no: string;
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 服务ID */
      readonly service_id: string;
      /** 后付费项目 */
      readonly post_payments: readonly {
        /** 付费项目名称 */
        readonly name: string;
        /** 金额 */
        readonly amount?: Whole | null | undefined;
        /** 计费说明 */
        readonly description?: string | null | undefined;
        /** 付费数量 */
        readonly count?: Whole | null | undefined;
      }[];
      /** 商户优惠 */
      readonly post_discounts?: readonly {
        /** 优惠名称 */
        readonly name: string;
        /** 优惠说明 */
        readonly description?: string | null | undefined;
        /** 优惠金额 */
        readonly amount?: Whole | null | undefined;
        /** 优惠数量 */
        readonly count?: Whole | null | undefined;
      }[] | null | undefined;
      /** 总金额 */
      readonly total_amount: Whole;
      /** 服务时间段 */
      readonly time_range?: {
        /** 服务开始时间 */
        readonly start_time?: string | null | undefined;
        /** 服务结束时间 */
        readonly end_time?: string | null | undefined;
        /** 服务开始时间备注 */
        readonly start_time_remark?: string | null | undefined;
        /** 服务结束时间备注 */
        readonly end_time_remark?: string | null | undefined;
      } | null | undefined;
      /** 服务位置 */
      readonly location?: {
        /** 服务结束地点 */
        readonly end_location?: string | null | undefined;
      } | null | undefined;
      /** 是否指定分账 */
      readonly profit_sharing?: boolean | null | undefined;
      /** 订单优惠标记 */
      readonly goods_tag?: string | null | undefined;
      /** 设备信息 */
      readonly device?: {
        /** 服务开始的设备ID */
        readonly start_device_id?: string | null | undefined;
        /** 服务结束的设备ID */
        readonly end_device_id?: string | null | undefined;
        /** 物料编码 */
        readonly materiel_no?: string | null | undefined;
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 应用ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mchid?: string;
        /** 商户服务订单号 */
        readonly out_order_no?: string;
        /** 服务ID */
        readonly service_id?: string;
        /** 微信支付服务订单号 */
        readonly order_id?: string;
        /** 服务信息 */
        readonly service_introduction?: string;
        /** 服务订单状态 */
        readonly state?: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
        /** 订单状态说明 */
        readonly state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
        /** 后付费项目 */
        readonly post_payments?: readonly {
          /** 付费项目名称 */
          readonly name?: string;
          /** 金额 */
          readonly amount?: number;
          /** 计费说明 */
          readonly description?: string;
          /** 付费数量 */
          readonly count?: number;
        }[];
        /** 商户优惠 */
        readonly post_discounts?: readonly {
          /** 优惠名称 */
          readonly name?: string;
          /** 优惠说明 */
          readonly description?: string;
          /** 优惠金额 */
          readonly amount?: number;
          /** 优惠数量 */
          readonly count?: number;
        }[];
        /** 服务时间段 */
        readonly time_range?: {
          /** 服务开始时间 */
          readonly start_time?: string;
          /** 服务结束时间 */
          readonly end_time?: string;
          /** 服务开始时间备注 */
          readonly start_time_remark?: string;
          /** 服务结束时间备注 */
          readonly end_time_remark?: string;
        };
        /** 服务位置 */
        readonly location?: {
          /** 服务开始地点 */
          readonly start_location?: string;
          /** 服务结束地点 */
          readonly end_location?: string;
        };
        /** 服务风险金 */
        readonly risk_fund?: {
          /** 风险名称 */
          readonly name?: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {});
          /** 风险金额 */
          readonly amount?: number;
          /** 风险说明 */
          readonly description?: string;
        };
        /** 总金额 */
        readonly total_amount?: number;
        /** 商户数据包 */
        readonly attach?: string;
        /** 商户回调地址 */
        readonly notify_url?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 是否需要收款 */
        readonly need_collection?: boolean;
      };
    };
  };
  /**
   * Urge the payment of a payscore order 商户发起催收扣款
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2024-06-18
   */
  'POST /v3/payscore/serviceorder/{out_order_no}/pay': {
    params: {
      /** 商户服务订单号 */
      readonly out_order_no: string;
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 服务ID */
      readonly service_id: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 应用ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mchid?: string;
        /** 商户服务订单号 */
        readonly out_order_no?: string;
        /** 服务ID */
        readonly service_id?: string;
        /** 微信支付服务订单号 */
        readonly order_id?: string;
      };
    };
  };
  /**
   * Report that a payscore order was paid elsewhere 同步支付分订单信息
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2024-06-18
   */
  'POST /v3/payscore/serviceorder/{out_order_no}/sync': {
    params: {
      /** 商户服务订单号 */
      readonly out_order_no: string;
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 服务ID */
      readonly service_id: string;
      /** 场景类型; Order_Paid */
      readonly type: 'Order_Paid' | (string & {});
      /** 内容信息详情 */
      readonly detail?: {
        /** 收款成功时间 */
        readonly paid_time?: string | null | undefined;
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 应用ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mchid?: string;
        /** 商户服务订单号 */
        readonly out_order_no?: string;
        /** 服务ID */
        readonly service_id?: string;
        /** 微信支付服务订单号 */
        readonly order_id?: string;
        /** 服务信息 */
        readonly service_introduction?: string;
        /** 服务订单状态 */
        readonly state?: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
        /** 订单状态说明 */
        readonly state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
        /** 后付费项目 */
        readonly post_payments?: readonly {
          /** 付费项目名称 */
          readonly name?: string;
          /** 金额 */
          readonly amount?: number;
          /** 计费说明 */
          readonly description?: string;
          /** 付费数量 */
          readonly count?: number;
        }[];
        /** 商户优惠 */
        readonly post_discounts?: readonly {
          /** 优惠名称 */
          readonly name?: string;
          /** 优惠说明 */
          readonly description?: string;
          /** 优惠金额 */
          readonly amount?: number;
          /** 优惠数量 */
          readonly count?: number;
        }[];
        /** 服务时间段 */
        readonly time_range?: {
          /** 服务开始时间 */
          readonly start_time?: string;
          /** 服务结束时间 */
          readonly end_time?: string;
          /** 服务开始时间备注 */
          readonly start_time_remark?: string;
          /** 服务结束时间备注 */
          readonly end_time_remark?: string;
        };
        /** 服务位置 */
        readonly location?: {
          /** 服务开始地点 */
          readonly start_location?: string;
          /** 服务结束地点 */
          readonly end_location?: string;
        };
        /** 服务风险金 */
        readonly risk_fund?: {
          /** 风险名称 */
          readonly name?: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {});
          /** 风险金额 */
          readonly amount?: number;
          /** 风险说明 */
          readonly description?: string;
        };
        /** 总金额 */
        readonly total_amount?: number;
        /** 商户数据包 */
        readonly attach?: string;
        /** 商户回调地址 */
        readonly notify_url?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 是否需要收款 */
        readonly need_collection?: boolean;
        /** 收款信息 */
        readonly collection?: {
          /** 收款状态 */
          readonly state?: 'USER_PAYING' | 'USER_PAID' | (string & {});
          /** 总收款金额 */
          readonly total_amount?: number;
          /** 待收金额 */
          readonly paying_amount?: number;
          /** 已收金额 */
          readonly paid_amount?: number;
          /** 收款明细列表 */
          readonly details?: readonly {
            /** 收款序号 */
            readonly seq?: number;
            /** 单笔收款金额 */
            readonly amount?: number;
            /** 收款成功渠道 */
            readonly paid_type?: 'NEWTON' | 'MCH' | (string & {});
            /** 收款成功时间 */
            readonly paid_time?: string;
            /** 微信支付订单号 */
            readonly transaction_id?: string;
            /** 优惠功能 */
            readonly promotion_detail?: readonly {
              /** 券ID */
              readonly coupon_id?: string;
              /** 优惠名称 */
              readonly name?: string;
              /** 优惠范围 */
              readonly scope?: 'GLOBAL' | 'SINGLE' | (string & {});
              /** 优惠类型 */
              readonly type?: 'CASH' | 'NOCASH' | (string & {});
              /** 优惠券面额 */
              readonly amount?: number;
              /** 活动ID */
              readonly stock_id?: string;
              /** 微信出资 */
              readonly wechatpay_contribute?: number;
              /** 商户出资 */
              readonly merchant_contribute?: number;
              /** 其他出资 */
              readonly other_contribute?: number;
              /** 优惠币种 */
              readonly currency?: 'CNY' | (string & {});
              /** 单品列表 */
              readonly goods_detail?: readonly {
                /** 商品编码 */
                readonly goods_id?: string;
                /** 商品数量 */
                readonly quantity?: number;
                /** 商品单价 */
                readonly unit_price?: number;
                /** 商品优惠金额 */
                readonly discount_amount?: number;
                /** 商品备注 */
                readonly goods_remark?: string;
              }[];
            }[];
          }[];
          /** 收款银行 */
          readonly bank_type?: string;
        };
      };
    };
  };
  /**
   * Create and complete a payscore order at once 创单结单合并
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2020-04-23
   */
  'POST /v3/payscore/serviceorder/direct-complete': {
    params: {
      /** 商户服务订单号 */
      readonly out_order_no: string;
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 服务ID */
      readonly service_id: string;
      /** 后付费项目 */
      readonly post_payments?: readonly {
        /** 付费项目名称 */
        readonly name?: string | null | undefined;
        /** 金额 */
        readonly amount?: Whole | null | undefined;
        /** 计费说明 */
        readonly description?: string | null | undefined;
        /** 付费数量 */
        readonly count?: Whole | null | undefined;
      }[] | null | undefined;
      /** 商户优惠 */
      readonly post_discounts?: readonly {
        /** 优惠名称 */
        readonly name?: string | null | undefined;
        /** 优惠说明 */
        readonly description?: string | null | undefined;
        /** 优惠金额 */
        readonly amount?: Whole | null | undefined;
        /** 优惠数量 */
        readonly count?: Whole | null | undefined;
      }[] | null | undefined;
      /** 服务时间段 */
      readonly time_range: {
        /** 服务开始时间 */
        readonly start_time?: string | null | undefined;
        /** 服务结束时间 */
        readonly end_time?: string | null | undefined;
        /** 服务开始时间备注 */
        readonly start_time_remark?: string | null | undefined;
        /** 服务结束时间备注 */
        readonly end_time_remark?: string | null | undefined;
      };
      /** 服务位置 */
      readonly location?: {
        /** 服务开始地点 */
        readonly start_location?: string | null | undefined;
        /** 服务结束地点 */
        readonly end_location?: string | null | undefined;
      } | null | undefined;
      /** 服务信息 */
      readonly service_introduction?: string | null | undefined;
      /** 商户数据包 */
      readonly attach?: string | null | undefined;
      /** 商户回调地址; at most 256 characters */
      readonly notify_url?: string | null | undefined;
      /** 用户标识; at most 128 characters */
      readonly openid?: string | null | undefined;
      /** 总金额 */
      readonly total_amount?: Whole | null | undefined;
      /** 是否指定分账 */
      readonly profit_sharing?: boolean | null | undefined;
      /** 订单优惠标记 */
      readonly goods_tag?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 应用ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mchid?: string;
        /** 商户服务订单号 */
        readonly out_order_no?: string;
        /** 服务ID */
        readonly service_id?: string;
        /** 微信支付服务订单号 */
        readonly order_id?: string;
        /** 服务信息 */
        readonly service_introduction?: string;
        /** 服务订单状态 */
        readonly state?: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
        /** 订单状态说明 */
        readonly state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
        /** 后付费项目 */
        readonly post_payments?: readonly {
          /** 付费项目名称 */
          readonly name?: string;
          /** 金额 */
          readonly amount?: number;
          /** 计费说明 */
          readonly description?: string;
          /** 付费数量 */
          readonly count?: number;
        }[];
        /** 商户优惠 */
        readonly post_discounts?: readonly {
          /** 优惠名称 */
          readonly name?: string;
          /** 优惠说明 */
          readonly description?: string;
          /** 优惠金额 */
          readonly amount?: number;
          /** 优惠数量 */
          readonly count?: number;
        }[];
        /** 服务时间段 */
        readonly time_range?: {
          /** 服务开始时间 */
          readonly start_time?: string;
          /** 服务结束时间 */
          readonly end_time?: string;
          /** 服务开始时间备注 */
          readonly start_time_remark?: string;
          /** 服务结束时间备注 */
          readonly end_time_remark?: string;
        };
        /** 服务位置 */
        readonly location?: {
          /** 服务开始地点 */
          readonly start_location?: string;
          /** 服务结束地点 */
          readonly end_location?: string;
        };
        /** 服务风险金 */
        readonly risk_fund?: {
          /** 风险名称 */
          readonly name?: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {});
          /** 风险金额 */
          readonly amount?: number;
          /** 风险说明 */
          readonly description?: string;
        };
        /** 总金额 */
        readonly total_amount?: number;
        /** 商户数据包 */
        readonly attach?: string;
        /** 商户回调地址 */
        readonly notify_url?: string;
        /** 用户标识 */
        readonly openid?: string;
      };
    };
  };
  /**
   * Tell a payscore user that a fee is waiting 下发服务费用待处理消息
   *
   * Source: WeChat Pay page of 2024-06-18
   */
  'POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage': {
    params: {
      /** 商户服务订单号 */
      readonly out_order_no: string;
      /** 服务ID */
      readonly service_id: string;
      /** 后付费项目 */
      readonly post_payments: readonly {
        /** 付费项目名称 */
        readonly name?: string | null | undefined;
        /** 金额 */
        readonly amount?: Whole | null | undefined;
        /** 计费说明 */
        readonly description?: string | null | undefined;
        /** 付费数量 */
        readonly count?: Whole | null | undefined;
      }[];
      /** 商户优惠 */
      readonly post_discounts?: readonly {
        /** 优惠名称 */
        readonly name?: string | null | undefined;
        /** 优惠说明 */
        readonly description?: string | null | undefined;
        /** 优惠金额 */
        readonly amount?: Whole | null | undefined;
        /** 优惠数量 */
        readonly count?: Whole | null | undefined;
      }[] | null | undefined;
      /** 总金额 */
      readonly total_amount: Whole;
      /** 预计扣费时间 */
      readonly prepaid_time: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: null;
    };
  };
  /**
   * Tell a payscore user that a fee will be taken 下发服务预扣费消息
   *
   * Source: WeChat Pay page of 2024-06-18
   */
  'POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage': {
    params: {
      /** 商户服务订单号 */
      readonly out_order_no: string;
      /** 服务ID */
      readonly service_id: string;
      /** 后付费项目 */
      readonly post_payments: readonly {
        /** 付费项目名称 */
        readonly name?: string | null | undefined;
        /** 金额 */
        readonly amount?: Whole | null | undefined;
        /** 计费说明 */
        readonly description?: string | null | undefined;
        /** 付费数量 */
        readonly count?: Whole | null | undefined;
      }[];
      /** 商户优惠 */
      readonly post_discounts?: readonly {
        /** 优惠名称 */
        readonly name?: string | null | undefined;
        /** 优惠说明 */
        readonly description?: string | null | undefined;
        /** 优惠金额 */
        readonly amount?: Whole | null | undefined;
        /** 优惠数量 */
        readonly count?: Whole | null | undefined;
      }[] | null | undefined;
      /** 总金额 */
      readonly total_amount: Whole;
      /** 预计扣费时间 */
      readonly prepaid_time: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: null;
    };
  };
  /**
   * Ask a user to permit a payscore service 商户预授权
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2023-10-18
   */
  'POST /v3/payscore/permissions': {
    params: {
      /** 服务ID */
      readonly service_id: string;
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 授权协议号 */
      readonly authorization_code: string;
      /** 通知地址; at most 256 characters */
      readonly notify_url?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 预授权令牌 */
        readonly apply_permissions_token?: string;
      };
    };
  };
  /**
   * Query a user's payscore permission by its code 按授权协议号查询授权记录
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2023-10-18
   */
  'GET /v3/payscore/permissions/authorization-code/{authorization_code}': {
    params: {
      /** 授权协议号 */
      readonly authorization_code: string;
      /** 服务ID */
      readonly service_id: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 服务ID */
        readonly service_id?: string;
        /** 应用ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mchid?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 授权协议号 */
        readonly authorization_code?: string;
        /** 授权状态 */
        readonly authorization_state?: 'UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER' | (string & {});
        /** 授权通知地址 */
        readonly notify_url?: string;
        /** 最近一次解除授权时间 */
        readonly cancel_authorization_time?: string;
        /** 最近一次授权成功时间 */
        readonly authorization_success_time?: string;
        /** 用户分层 */
        readonly user_risk_level?: number;
        /** 分层版本 */
        readonly risk_level_version?: number;
      };
    };
  };
  /**
   * End a user's payscore permission by its code 按授权协议号解除授权
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2023-10-18
   */
  'POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate': {
    params: {
      /** 授权协议号 */
      readonly authorization_code: string;
      /** 服务ID */
      readonly service_id: string;
      /** 撤销原因 */
      readonly reason: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: null;
    };
  };
  /**
   * Query a user's payscore permission by openid 按用户标识查询授权记录
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2023-10-18
   */
  'GET /v3/payscore/permissions/openid/{openid}': {
    params: {
      /** 用户标识; at most 128 characters */
      readonly openid: string;
      /** 服务ID */
      readonly service_id: string;
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 服务ID */
        readonly service_id?: string;
        /** 应用ID */
        readonly appid?: string;
        /** 商户号 */
        readonly mchid?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 授权协议号 */
        readonly authorization_code?: string;
        /** 授权状态 */
        readonly authorization_state?: 'UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER' | (string & {});
        /** 授权通知地址 */
        readonly notify_url?: string;
        /** 最近一次解除授权时间 */
        readonly cancel_authorization_time?: string;
        /** 最近一次授权成功时间 */
        readonly authorization_success_time?: string;
        /** 用户分层 */
        readonly user_risk_level?: number;
        /** 分层版本 */
        readonly risk_level_version?: number;
      };
    };
  };
  /**
   * End a user's payscore permission by openid 按用户标识解除授权
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2023-10-18
   */
  'POST /v3/payscore/permissions/openid/{openid}/terminate': {
    params: {
      /** 用户标识; at most 128 characters */
      readonly openid: string;
      /** 服务ID */
      readonly service_id: string;
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 撤销原因 */
      readonly reason: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: null;
    };
  };
  /**
   * Query whether a user may use a payscore service 查询用户授权状态
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2019-08-23
   */
  'GET /v3/payscore/user-service-state': {
    params: {
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 服务ID */
      readonly service_id: string;
      /** 用户标识; at most 128 characters */
      readonly openid: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 应用ID */
        readonly appid?: string;
        /** 服务ID */
        readonly service_id?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 用户授权服务情况 */
        readonly use_service_state?: 'UNAVAILABLE' | 'AVAILABLE' | (string & {});
      };
    };
  };
  /**
   * End what a user permitted a payscore service 解除用户服务授权
   *
   * Source: WeChat Pay page of 2020-03-25
   */
  'POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate': {
    params: {
      /** 用户标识; at most 128 characters */
      readonly openid: string;
      /** 服务ID */
      readonly service_id: string;
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 撤销原因 */
      readonly reason: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: null;
    };
  };
  /**
   * Apply for the payscore bill of a day 申请支付分对账单
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2021-09-18
   */
  'GET /v3/payscore/merchant-bill': {
    params: {
      /** 账单日期 */
      readonly bill_date: string;
      /** 服务ID */
      readonly service_id: string;
      /** 加密算法; AEAD_AES_256_GCM */
      readonly encryption_algorithm: 'AEAD_AES_256_GCM' | (string & {});
      /** 压缩类型 */
      readonly tar_type?: 'GZIP' | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 下载信息总数 */
        readonly download_bill_count?: number;
        /** 下载信息明细 */
        readonly download_bill_list?: readonly {
          /** 账单文件序号 */
          readonly bill_sequence?: number;
          /** 哈希类型 */
          readonly hash_type?: 'SHA1' | (string & {});
          /** 哈希值 */
          readonly hash_value?: string;
          /** 下载地址 */
          readonly download_url?: string;
          /** 加密密钥 */
          readonly encrypt_key?: string;
          /** 随机字符串 */
          readonly nonce?: string;
        }[];
      };
    };
  };
  /**
   * Create a stock of cash coupons 创建代金券批次
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2024-11-18
   */
  'POST /v3/marketing/favor/coupon-stocks': {
    params: {
      /** 批次名称 */
      readonly stock_name: string;
      /** 批次备注 */
      readonly comment?: string | null | undefined;
      /** 批次归属商户号 */
      readonly belong_merchant: string;
      /** 可用开始时间 */
      readonly available_begin_time: string;
      /** 可用结束时间 */
      readonly available_end_time: string;
      /** 发放规则 */
      readonly stock_use_rule: {
        /** 发放总上限 */
        readonly max_coupons: Whole;
        /** 总预算 */
        readonly max_amount: Whole;
        /** 单天发放上限金额 */
        readonly max_amount_by_day?: Whole | null | undefined;
        /** 单个用户可领个数 */
        readonly max_coupons_per_user: Whole;
        /** 是否开启自然人限制 */
        readonly natural_person_limit: boolean;
        /** 是否开启防刷拦截 */
        readonly prevent_api_abuse: boolean;
      };
      /** 样式设置 */
      readonly pattern_info?: {
        /** 使用说明 */
        readonly description?: string | null | undefined;
        /** 商户logo */
        readonly merchant_logo?: string | null | undefined;
        /** 品牌名称 */
        readonly merchant_name?: string | null | undefined;
        /** 背景颜色 */
        readonly background_color?: string | null | undefined;
        /** 券详情图片 */
        readonly coupon_image?: string | null | undefined;
        /** 卡包跳转目标; PAYMENT_CODE, MINI_PROGRAM, DEFAULT_PAGE */
        readonly jump_target?: 'PAYMENT_CODE' | 'MINI_PROGRAM' | 'DEFAULT_PAGE' | (string & {}) | null | undefined;
        /** 小程序应用ID */
        readonly mini_program_appid?: string | null | undefined;
        /** 小程序页面路径 */
        readonly mini_program_path?: string | null | undefined;
      } | null | undefined;
      /** 核销规则 */
      readonly coupon_use_rule: {
        /** 固定面额满减券使用规则 */
        readonly fixed_normal_coupon?: {
          /** 面额 */
          readonly coupon_amount?: Whole | null | undefined;
          /** 门槛 */
          readonly transaction_minimum?: Whole | null | undefined;
        } | null | undefined;
        /** 订单优惠标记 */
        readonly goods_tag?: readonly string[] | null | undefined;
        /** 指定付款方式 */
        readonly limit_pay?: readonly string[] | null | undefined;
        /** 指定银行卡 */
        readonly limit_card?: {
          /** 银行卡名称 */
          readonly name?: string | null | undefined;
          /** 指定卡BIN */
          readonly bin?: readonly string[] | null | undefined;
        } | null | undefined;
        /** 支付方式 */
        readonly trade_type?: readonly string[] | null | undefined;
        /** 是否可叠加其他优惠 */
        readonly combine_use?: boolean | null | undefined;
        /** 可核销商品编码 */
        readonly available_items?: readonly string[] | null | undefined;
        /** 不可核销商品编码 */
        readonly unavailable_items?: readonly string[] | null | undefined;
        /** 可用商户号 */
        readonly available_merchants?: readonly string[] | null | undefined;
      };
      /** 是否无资金流 */
      readonly no_cash: boolean;
      /** 批次类型; NORMAL, DISCOUNT, EXCHAHGE, RANDOM, DISCOUNT_CUT */
      readonly stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT' | (string & {});
      /** 商户单据号 */
      readonly out_request_no: string;
      /** 扩展属性 */
      readonly ext_info?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 批次号 */
        readonly stock_id?: string;
        /** 创建时间 */
        readonly create_time?: string;
      };
    };
  };
  /**
   * Start a stock of cash coupons 激活代金券批次
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2019
   */
  'POST /v3/marketing/favor/stocks/{stock_id}/start': {
    params: {
      /** 批次号 */
      readonly stock_id: string;
      /** 创建批次的商户号 */
      readonly stock_creator_mchid: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 生效时间 */
        readonly start_time?: string;
        /** 批次号 */
        readonly stock_id?: string;
      };
    };
  };
  /**
   * Pause a stock of cash coupons 暂停代金券批次
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2019
   */
  'POST /v3/marketing/favor/stocks/{stock_id}/pause': {
    params: {
      /** 批次号 */
      readonly stock_id: string;
      /** 创建批次的商户号 */
      readonly stock_creator_mchid: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 生效时间 */
        readonly pause_time?: string;
        /** 批次号 */
        readonly stock_id?: string;
      };
    };
  };
  /**
   * Restart a stock of cash coupons 重启代金券批次
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2019
   */
  'POST /v3/marketing/favor/stocks/{stock_id}/restart': {
    params: {
      /** 批次号 */
      readonly stock_id: string;
      /** 创建批次的商户号 */
      readonly stock_creator_mchid: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 生效时间 */
        readonly restart_time?: string;
        /** 批次号 */
        readonly stock_id?: string;
      };
    };
  };
  /**
   * Grant a user a cash coupon 发放代金券
   *
   * Source: v3 reference, 7.10 and 10; WeChat Pay page of 2024-05-28
   */
  'POST /v3/marketing/favor/users/{openid}/coupons': {
    params: {
      /** 用户标识; at most 128 characters */
      readonly openid: string;
      /** 批次号 */
      readonly stock_id: string;
      /** 商户单据号 */
      readonly out_request_no: string;
      /** 应用ID; at most 128 characters */
      readonly appid?: string | null | undefined;
      /** 创建批次的商户号 */
      readonly stock_creator_mchid: string;
      /** 指定面额 */
      readonly coupon_value?: Whole | null | undefined;
      /** 指定门槛 */
      readonly coupon_minimum?: Whole | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 代金券ID */
        readonly coupon_id?: string;
      };
    };
  };
  /**
   * List the stocks of cash coupons 条件查询批次列表
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2024-05-28
   */
  'GET /v3/marketing/favor/stocks': {
    params: {
      /** 分页页码 */
      readonly offset: Whole;
      /** 分页大小 */
      readonly limit: Whole;
      /** 创建批次的商户号 */
      readonly stock_creator_mchid: string;
      /** 起始时间 */
      readonly create_start_time?: string | null | undefined;
      /** 终止时间 */
      readonly create_end_time?: string | null | undefined;
      /** 批次状态; unactivated, audit, running, stoped, paused */
      readonly status?: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused' | (string & {}) | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 批次总数 */
        readonly total_count?: number;
        /** 分页大小 */
        readonly limit?: number;
        /** 分页页码 */
        readonly offset?: number;
        /** 批次详情 */
        readonly data?: readonly {
          /** 批次号 */
          readonly stock_id?: string;
          /** 创建批次的商户号 */
          readonly stock_creator_mchid?: string;
          /** 批次名称 */
          readonly stock_name?: string;
          /** 批次状态 */
          readonly status?: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused' | (string & {});
          /** 使用说明 */
          readonly description?: string;
          /** 创建时间 */
          readonly create_time?: string;
          /** 可用开始时间 */
          readonly available_begin_time?: string;
          /** 可用结束时间 */
          readonly available_end_time?: string;
          /** 激活批次的时间 */
          readonly start_time?: string;
          /** 终止批次的时间 */
          readonly stop_time?: string;
          /** 发放规则 */
          readonly stock_use_rule?: {
            /** 发放总上限 */
            readonly max_coupons?: number;
            /** 总预算 */
            readonly max_amount?: number;
            /** 单天发放上限金额 */
            readonly max_amount_by_day?: number;
            /** 单个用户可领个数 */
            readonly max_coupons_per_user?: number;
            /** 是否开启自然人限制 */
            readonly natural_person_limit?: boolean;
            /** 是否开启防刷拦截 */
            readonly prevent_api_abuse?: boolean;
          };
          /** 是否无资金流 */
          readonly no_cash?: boolean;
          /** 批次类型 */
          readonly stock_type?: 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT' | (string & {});
          /** 是否单品优惠 */
          readonly singleitem?: boolean;
          /** 减至批次特定信息 */
          readonly cut_to_message?: {
            /** 可用优惠的商品最高单价 */
            readonly single_price_max?: number;
            /** 减至后的优惠单价 */
            readonly cut_to_price?: number;
          };
          /** 已发券数量 */
          readonly distributed_coupons?: number;
          /** 业务类型 */
          readonly business_type?: 'MULTIUSE' | (string & {});
          /** 可用地域 */
          readonly available_region_list?: readonly {
            /** 类型 */
            readonly type?: string;
            /** 国家 */
            readonly country?: string;
            /** 省 */
            readonly province?: string;
            /** 市 */
            readonly city?: string;
            /** 区 */
            readonly district?: string;
          }[];
          /** 可用行业 */
          readonly available_industry_list?: readonly string[];
        }[];
      };
    };
  };
  /**
   * Query a stock of cash coupons 查询批次详情
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2024-05-28
   */
  'GET /v3/marketing/favor/stocks/{stock_id}': {
    params: {
      /** 批次号 */
      readonly stock_id: string;
      /** 创建批次的商户号 */
      readonly stock_creator_mchid: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 批次号 */
        readonly stock_id?: string;
        /** 创建批次的商户号 */
        readonly stock_creator_mchid?: string;
        /** 批次名称 */
        readonly stock_name?: string;
        /** 批次状态 */
        readonly status?: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused' | (string & {});
        /** 使用说明 */
        readonly description?: string;
        /** 创建时间 */
        readonly create_time?: string;
        /** 可用开始时间 */
        readonly available_begin_time?: string;
        /** 可用结束时间 */
        readonly available_end_time?: string;
        /** 激活批次的时间 */
        readonly start_time?: string;
        /** 终止批次的时间 */
        readonly stop_time?: string;
        /** 发放规则 */
        readonly stock_use_rule?: {
          /** 发放总上限 */
          readonly max_coupons?: number;
          /** 总预算 */
          readonly max_amount?: number;
          /** 单天发放上限金额 */
          readonly max_amount_by_day?: number;
          /** 单个用户可领个数 */
          readonly max_coupons_per_user?: number;
          /** 是否开启自然人限制 */
          readonly natural_person_limit?: boolean;
          /** 是否开启防刷拦截 */
          readonly prevent_api_abuse?: boolean;
        };
        /** 是否无资金流 */
        readonly no_cash?: boolean;
        /** 批次类型 */
        readonly stock_type?: 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT' | (string & {});
        /** 是否单品优惠 */
        readonly singleitem?: boolean;
        /** 减至批次特定信息 */
        readonly cut_to_message?: {
          /** 可用优惠的商品最高单价 */
          readonly single_price_max?: number;
          /** 减至后的优惠单价 */
          readonly cut_to_price?: number;
        };
        /** 已发券数量 */
        readonly distributed_coupons?: number;
        /** 业务类型 */
        readonly business_type?: 'MULTIUSE' | (string & {});
        /** 可用地域 */
        readonly available_region_list?: readonly {
          /** 类型 */
          readonly type?: string;
          /** 国家 */
          readonly country?: string;
          /** 省 */
          readonly province?: string;
          /** 市 */
          readonly city?: string;
          /** 区 */
          readonly district?: string;
        }[];
        /** 可用行业 */
        readonly available_industry_list?: readonly string[];
      };
    };
  };
  /**
   * Query a cash coupon of a user 查询代金券详情
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2024-05-28
   */
  'GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}': {
    params: {
      /** 用户标识; at most 128 characters */
      readonly openid: string;
      /** 代金券ID */
      readonly coupon_id: string;
      /** 应用ID; at most 128 characters */
      readonly appid?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 创建批次的商户号 */
        readonly stock_creator_mchid?: string;
        /** 批次号 */
        readonly stock_id?: string;
        /** 代金券ID */
        readonly coupon_id?: string;
        /** 代金券名称 */
        readonly coupon_name?: string;
        /** 代金券状态 */
        readonly status?: 'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER' | (string & {});
        /** 使用说明 */
        readonly description?: string;
        /** 领券时间 */
        readonly create_time?: string;
        /** 券类型 */
        readonly coupon_type?: 'NORMAL' | 'CUT_TO' | (string & {});
        /** 激活批次的时间 */
        readonly start_time?: string;
        /** 终止批次的时间 */
        readonly stop_time?: string;
        /** 可用开始时间 */
        readonly available_begin_time?: string;
        /** 可用结束时间 */
        readonly available_end_time?: string;
        /** 是否单品优惠 */
        readonly singleitem?: boolean;
        /** 是否无资金流 */
        readonly no_cash?: boolean;
        /** 减至批次特定信息 */
        readonly cut_to_message?: {
          /** 可用优惠的商品最高单价 */
          readonly single_price_max?: number;
          /** 减至后的优惠单价 */
          readonly cut_to_price?: number;
        };
        /** 满减券信息 */
        readonly normal_coupon_information?: {
          /** 面额 */
          readonly coupon_amount?: number;
          /** 门槛 */
          readonly transaction_minimum?: number;
        };
        /** 核销信息 */
        readonly consume_information?: {
          /** 核销时间 */
          readonly consume_time?: string;
          /** 核销商户号 */
          readonly consume_mchid?: string;
          /** 核销订单号 */
          readonly transaction_id?: string;
          /** 单品信息 */
          readonly goods_detail?: readonly {
            /** 商品编码 */
            readonly goods_id?: string;
            /** 商品数量 */
            readonly quantity?: number;
            /** 商品价格 */
            readonly price?: number;
            /** 商品优惠金额 */
            readonly discount_amount?: number;
          }[];
        };
        /** 剩余金额 */
        readonly available_balance?: number;
        /** 业务类型 */
        readonly business_type?: 'MULTIUSE' | (string & {});
      };
    };
  };
  /**
   * List the cash coupons of a user 根据商户号查用户的券
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2024-09-19
   */
  'GET /v3/marketing/favor/users/{openid}/coupons': {
    params: {
      /** 用户标识; at most 128 characters */
      readonly openid: string;
      /** 应用ID; at most 128 characters */
      readonly appid?: string | null | undefined;
      /** 批次号 */
      readonly stock_id?: string | null | undefined;
      /** 代金券状态; SENDED, USED */
      readonly status?: 'SENDED' | 'USED' | (string & {}) | null | undefined;
      /** 创建批次的商户号 */
      readonly creator_mchid?: string | null | undefined;
      /** 批次发放商户号 */
      readonly sender_mchid?: string | null | undefined;
      /** 可用商户号 */
      readonly available_mchid?: string | null | undefined;
      /** 分页页码 */
      readonly offset?: Whole | null | undefined;
      /** 分页大小 */
      readonly limit?: Whole | null | undefined;
      /** 业务类型; MULTIUSE */
      readonly business_type?: 'MULTIUSE' | (string & {}) | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 总数量 */
        readonly total_count?: number;
        /** 分页页码 */
        readonly offset?: number;
        /** 分页大小 */
        readonly limit?: number;
        /** 结果集 */
        readonly data?: readonly {
          /** 创建批次的商户号 */
          readonly stock_creator_mchid?: string;
          /** 批次号 */
          readonly stock_id?: string;
          /** 代金券ID */
          readonly coupon_id?: string;
          /** 代金券名称 */
          readonly coupon_name?: string;
          /** 代金券状态 */
          readonly status?: 'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER' | (string & {});
          /** 使用说明 */
          readonly description?: string;
          /** 领券时间 */
          readonly create_time?: string;
          /** 券类型 */
          readonly coupon_type?: 'NORMAL' | 'CUT_TO' | (string & {});
          /** 激活批次的时间 */
          readonly start_time?: string;
          /** 终止批次的时间 */
          readonly stop_time?: string;
          /** 可用开始时间 */
          readonly available_begin_time?: string;
          /** 可用结束时间 */
          readonly available_end_time?: string;
          /** 是否单品优惠 */
          readonly singleitem?: boolean;
          /** 是否无资金流 */
          readonly no_cash?: boolean;
          /** 减至批次特定信息 */
          readonly cut_to_message?: {
            /** 可用优惠的商品最高单价 */
            readonly single_price_max?: number;
            /** 减至后的优惠单价 */
            readonly cut_to_price?: number;
          };
          /** 满减券信息 */
          readonly normal_coupon_information?: {
            /** 面额 */
            readonly coupon_amount?: number;
            /** 门槛 */
            readonly transaction_minimum?: number;
          };
          /** 核销信息 */
          readonly consume_information?: {
            /** 核销时间 */
            readonly consume_time?: string;
            /** 核销商户号 */
            readonly consume_mchid?: string;
            /** 核销订单号 */
            readonly transaction_id?: string;
            /** 单品信息 */
            readonly goods_detail?: readonly {
              /** 商品编码 */
              readonly goods_id?: string;
              /** 商品数量 */
              readonly quantity?: number;
              /** 商品价格 */
              readonly price?: number;
              /** 商品优惠金额 */
              readonly discount_amount?: number;
            }[];
          };
          /** 剩余金额 */
          readonly available_balance?: number;
          /** 业务类型 */
          readonly business_type?: 'MULTIUSE' | (string & {});
        }[];
      };
    };
  };
  /**
   * List the merchants that take a stock of cash coupons 查询代金券可用商户
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2019-09-29
   */
  'GET /v3/marketing/favor/stocks/{stock_id}/merchants': {
    params: {
      /** 批次号 */
      readonly stock_id: string;
      /** 创建批次的商户号 */
      readonly stock_creator_mchid: string;
      /** 分页页码 */
      readonly offset: Whole;
      /** 分页大小 */
      readonly limit: Whole;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 总数量 */
        readonly total_count?: number;
        /** 列表 */
        readonly data?: readonly string[];
        /** 分页页码 */
        readonly offset?: number;
        /** 分页大小 */
        readonly limit?: number;
        /** 批次号 */
        readonly stock_id?: string;
      };
    };
  };
  /**
   * List the goods that a stock of cash coupons is for 查询代金券可用单品
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2019-09-29
   */
  'GET /v3/marketing/favor/stocks/{stock_id}/items': {
    params: {
      /** 批次号 */
      readonly stock_id: string;
      /** 创建批次的商户号 */
      readonly stock_creator_mchid: string;
      /** 分页页码 */
      readonly offset: Whole;
      /** 分页大小 */
      readonly limit: Whole;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 总数量 */
        readonly total_count?: number;
        /** 列表 */
        readonly data?: readonly string[];
        /** 分页页码 */
        readonly offset?: number;
        /** 分页大小 */
        readonly limit?: number;
        /** 批次号 */
        readonly stock_id?: string;
      };
    };
  };
  /**
   * Change the goods that a stock of cash coupons is for 修改可用单品编码
   *
   * Source: WeChat Pay page of 2026-01-13
   */
  'POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id': {
    params: {
      /** 批次号 */
      readonly stock_id: string;
      /** 创建批次的商户号 */
      readonly stock_creator_mchid: string;
      /** 增加单品编码列表 */
      readonly add_goods_id_list?: readonly string[] | null | undefined;
      /** 删除单品编码列表 */
      readonly delete_goods_id_list?: readonly string[] | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 生效时间 */
        readonly pause_time?: string;
        /** 批次号 */
        readonly stock_id?: string;
      };
    };
  };
  /**
   * Apply for the list of used cash coupons 下载批次核销明细
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2019-09-29
   */
  'GET /v3/marketing/favor/stocks/{stock_id}/use-flow': {
    params: {
      /** 批次号 */
      readonly stock_id: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 下载链接 */
        readonly url?: string;
        /** 安全校验码 */
        readonly hash_value?: string;
        /** 哈希算法类型 */
        readonly hash_type?: 'SHA1' | (string & {});
      };
    };
  };
  /**
   * Apply for the list of refunded cash coupons 下载批次退款明细
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2019-09-29
   */
  'GET /v3/marketing/favor/stocks/{stock_id}/refund-flow': {
    params: {
      /** 批次号 */
      readonly stock_id: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 下载链接 */
        readonly url?: string;
        /** 安全校验码 */
        readonly hash_value?: string;
        /** 哈希算法类型 */
        readonly hash_type?: 'SHA1' | (string & {});
      };
    };
  };
  /**
   * Apply for the list of cash coupons that were used on a day 获取批次单日核销明细
   *
   * Source: WeChat Pay page of 2025-09-08
   */
  'GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day': {
    params: {
      /** 批次号 */
      readonly stock_id: string;
      /** 账单日期 */
      readonly bill_date: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 下载链接 */
        readonly url?: string;
        /** 账单文件摘要 */
        readonly stock_useflow_hash?: string;
        /** 账单记录总条数 */
        readonly stock_useflow_count?: string;
      };
    };
  };
  /**
   * Apply for the list of cash coupons that were refunded on a day 获取批次单日退款明细
   *
   * Source: WeChat Pay page of 2025-09-08
   */
  'GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day': {
    params: {
      /** 批次号 */
      readonly stock_id: string;
      /** 账单日期 */
      readonly bill_date: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 下载链接 */
        readonly url?: string;
        /** 账单文件摘要 */
        readonly stock_refundflow_hash?: string;
        /** 账单记录总条数 */
        readonly stock_refundflow_count?: string;
      };
    };
  };
  /**
   * Set the address for notices of cash coupons 设置代金券消息通知地址
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2019-09-27
   */
  'POST /v3/marketing/favor/callbacks': {
    params: {
      /** 商户号; at most 32 characters */
      readonly mchid?: string | null | undefined;
      /** 通知地址; at most 256 characters */
      readonly notify_url: string;
      /** 回调开关 */
      readonly switch?: boolean | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 修改时间 */
        readonly update_time?: string;
        /** 通知地址 */
        readonly notify_url?: string;
      };
    };
  };
  /**
   * Query the address for notices of cash coupons 查询代金券消息通知地址
   *
   * Source: v3 reference, 7.10; WeChat Pay page of 2023-03-14
   */
  'GET /v3/marketing/favor/callbacks': {
    params: {
      /** 商户号; at most 32 characters */
      readonly mchid?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mchid?: string;
        /** 通知地址 */
        readonly notify_url?: string;
      };
    };
  };
  /**
   * Upload a picture for cash coupons 代金券图片上传
   *
   * The file goes along as exact bytes.
   * Source: v3 reference, 1.3 and 7.10
   */
  'POST /v3/marketing/favor/media/image-upload': {
    params: {
      /** 文件元信息 */
      readonly meta: {
        /** 文件名 */
        readonly filename: string;
        /** 文件摘要; at most 64 characters */
        readonly sha256?: string | null | undefined;
      };
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 媒体文件地址 */
        readonly media_url?: string;
      };
    };
  };
  /**
   * Query whether a plate may park and pay without stopping 查询车牌服务开通信息
   *
   * Source: WeChat Pay page of 2021-08-06
   */
  'GET /v3/vehicle/parking/services/find': {
    params: {
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
      /** 车牌号 */
      readonly plate_number: string;
      /** 车牌颜色; BLUE, GREEN, YELLOW, BLACK, WHITE, LIMEGREEN */
      readonly plate_color?: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {}) | null | undefined;
      /** 用户标识; at most 128 characters */
      readonly openid: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 车牌号 */
        readonly plate_number?: string;
        /** 车牌颜色 */
        readonly plate_color?: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
        /** 车牌服务开通时间 */
        readonly service_open_time?: string;
        /** 用户标识 */
        readonly openid?: string;
        /** 车牌服务开通状态 */
        readonly service_state?: 'NORMAL' | 'PAUSE' | 'OUT_SERVICE' | (string & {});
      };
    };
  };
  /**
   * Report that a car has entered a parking place 创建停车入场
   *
   * Source: WeChat Pay page of 2021-08-06
   */
  'POST /v3/vehicle/parking/parkings': {
    params: {
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
      /** 商户入场ID */
      readonly out_parking_no: string;
      /** 车牌号 */
      readonly plate_number: string;
      /** 车牌颜色; BLUE, GREEN, YELLOW, BLACK, WHITE, LIMEGREEN */
      readonly plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
      /** 回调通知地址; at most 256 characters */
      readonly notify_url: string;
      /** 入场时间 */
      readonly start_time: string;
      /** 停车场名称 */
      readonly parking_name: string;
      /** 免费时长 */
      readonly free_duration: Whole;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 停车入场ID */
        readonly id?: string;
        /** 商户入场ID */
        readonly out_parking_no?: string;
        /** 车牌号 */
        readonly plate_number?: string;
        /** 车牌颜色 */
        readonly plate_color?: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
        /** 入场时间 */
        readonly start_time?: string;
        /** 停车场名称 */
        readonly parking_name?: string;
        /** 免费时长 */
        readonly free_duration?: number;
        /** 停车入场状态 */
        readonly state?: 'NORMAL' | 'BLOCKED' | (string & {});
        /** 不可用状态描述 */
        readonly block_reason?: 'PAUSE' | 'OVERDUE' | 'OUT_SERVICE' | 'EVALUATION_FAILED' | (string & {});
      };
    };
  };
  /**
   * Charge for parking 停车扣费受理
   *
   * Source: WeChat Pay page of 2025-03-11
   */
  'POST /v3/vehicle/transactions/parking': {
    params: {
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 子商户应用ID; at most 32 characters */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
      /** 服务描述 */
      readonly description: string;
      /** 附加数据 */
      readonly attach?: string | null | undefined;
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no: string;
      /** 交易场景; PARKING */
      readonly trade_scene: 'PARKING' | (string & {});
      /** 订单优惠标记 */
      readonly goods_tag?: string | null | undefined;
      /** 回调通知地址; at most 256 characters */
      readonly notify_url: string;
      /** 分账标识 */
      readonly profit_sharing?: 'Y' | 'N' | null | undefined;
      /** 订单金额 */
      readonly amount: {
        /** 订单金额 */
        readonly total: Whole;
        /** 货币类型; CNY */
        readonly currency?: 'CNY' | (string & {}) | null | undefined;
      };
      /** 停车场景信息 */
      readonly parking_info?: {
        /** 停车入场ID */
        readonly parking_id: string;
        /** 车牌号 */
        readonly plate_number: string;
        /** 车牌颜色; BLUE, GREEN, YELLOW, BLACK, WHITE, LIMEGREEN */
        readonly plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
        /** 入场时间 */
        readonly start_time: string;
        /** 出场时间 */
        readonly end_time: string;
        /** 停车场名称 */
        readonly parking_name: string;
        /** 计费时长 */
        readonly charging_duration: Whole;
        /** 停车场设备ID */
        readonly device_id: string;
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 应用ID */
        readonly appid?: string;
        /** 子商户应用ID */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly sp_mchid?: string;
        /** 子商户号 */
        readonly sub_mchid?: string;
        /** 服务描述 */
        readonly description?: string;
        /** 订单创建时间 */
        readonly create_time?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 交易状态 */
        readonly trade_state?: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {});
        /** 交易状态描述 */
        readonly trade_state_description?: string;
        /** 支付完成时间 */
        readonly success_time?: string;
        /** 付款银行 */
        readonly bank_type?: string;
        /** 用户是否已还款 */
        readonly user_repaid?: 'Y' | 'N' | (string & {});
        /** 附加数据 */
        readonly attach?: string;
        /** 交易场景 */
        readonly trade_scene?: 'PARKING' | (string & {});
        /** 停车场景信息 */
        readonly parking_info?: {
          /** 停车入场ID */
          readonly parking_id?: string;
          /** 车牌号 */
          readonly plate_number?: string;
          /** 车牌颜色 */
          readonly plate_color?: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
          /** 入场时间 */
          readonly start_time?: string;
          /** 出场时间 */
          readonly end_time?: string;
          /** 停车场名称 */
          readonly parking_name?: string;
          /** 计费时长 */
          readonly charging_duration?: number;
          /** 停车场设备ID */
          readonly device_id?: string;
        };
        /** 支付者信息 */
        readonly payer?: {
          /** 用户标识 */
          readonly openid?: string;
          /** 用户子标识 */
          readonly sub_openid?: string;
        };
        /** 订单金额信息 */
        readonly amount?: {
          /** 订单金额 */
          readonly total?: number;
          /** 货币类型 */
          readonly currency?: 'CNY' | (string & {});
          /** 用户实际支付金额 */
          readonly payer_total?: number;
          /** 折扣 */
          readonly discount_total?: number;
        };
        /** 优惠信息 */
        readonly promotion_detail?: readonly {
          /** 券ID */
          readonly coupon_id?: string;
          /** 优惠名称 */
          readonly name?: string;
          /** 优惠范围 */
          readonly scope?: 'GLOBAL' | 'SINGLE' | (string & {});
          /** 优惠类型 */
          readonly type?: 'CASH' | 'NOCASH' | (string & {});
          /** 活动ID */
          readonly stock_id?: string;
          /** 优惠券面额 */
          readonly amount?: number;
          /** 微信出资 */
          readonly wechatpay_contribute?: number;
          /** 商户出资 */
          readonly merchant_contribute?: number;
          /** 其他出资 */
          readonly other_contribute?: number;
          /** 优惠币种 */
          readonly currency?: 'CNY' | (string & {});
        }[];
      };
    };
  };
  /**
   * Query a charge for parking 查询停车扣费订单
   *
   * Source: WeChat Pay page of 2021-08-06
   */
  'GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}': {
    params: {
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no: string;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 应用ID */
        readonly appid?: string;
        /** 子商户应用ID */
        readonly sub_appid?: string;
        /** 商户号 */
        readonly sp_mchid?: string;
        /** 子商户号 */
        readonly sub_mchid?: string;
        /** 服务描述 */
        readonly description?: string;
        /** 订单创建时间 */
        readonly create_time?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 交易状态 */
        readonly trade_state?: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {});
        /** 交易状态描述 */
        readonly trade_state_description?: string;
        /** 支付完成时间 */
        readonly success_time?: string;
        /** 付款银行 */
        readonly bank_type?: string;
        /** 用户是否已还款 */
        readonly user_repaid?: 'Y' | 'N' | (string & {});
        /** 附加数据 */
        readonly attach?: string;
        /** 交易场景 */
        readonly trade_scene?: 'PARKING' | (string & {});
        /** 停车场景信息 */
        readonly parking_info?: {
          /** 停车入场ID */
          readonly parking_id?: string;
          /** 车牌号 */
          readonly plate_number?: string;
          /** 车牌颜色 */
          readonly plate_color?: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
          /** 入场时间 */
          readonly start_time?: string;
          /** 出场时间 */
          readonly end_time?: string;
          /** 停车场名称 */
          readonly parking_name?: string;
          /** 计费时长 */
          readonly charging_duration?: number;
          /** 停车场设备ID */
          readonly device_id?: string;
        };
        /** 支付者信息 */
        readonly payer?: {
          /** 用户标识 */
          readonly openid?: string;
          /** 用户子标识 */
          readonly sub_openid?: string;
        };
        /** 订单金额信息 */
        readonly amount?: {
          /** 订单金额 */
          readonly total?: number;
          /** 货币类型 */
          readonly currency?: 'CNY' | (string & {});
          /** 用户实际支付金额 */
          readonly payer_total?: number;
          /** 折扣 */
          readonly discount_total?: number;
        };
        /** 优惠信息 */
        readonly promotion_detail?: readonly {
          /** 券ID */
          readonly coupon_id?: string;
          /** 优惠名称 */
          readonly name?: string;
          /** 优惠范围 */
          readonly scope?: 'GLOBAL' | 'SINGLE' | (string & {});
          /** 优惠类型 */
          readonly type?: 'CASH' | 'NOCASH' | (string & {});
          /** 活动ID */
          readonly stock_id?: string;
          /** 优惠券面额 */
          readonly amount?: number;
          /** 微信出资 */
          readonly wechatpay_contribute?: number;
          /** 商户出资 */
          readonly merchant_contribute?: number;
          /** 其他出资 */
          readonly other_contribute?: number;
          /** 优惠币种 */
          readonly currency?: 'CNY' | (string & {});
        }[];
      };
    };
  };
  /**
   * Prepare a user's ETC device for charges 预开通ETC指定卡扣费
   *
   * Source: WeChat Pay page of 2021-10-26
   */
  'POST /v3/vehicle/etc/preopen': {
    params: {
      /** 服务商应用ID; at most 32 characters */
      readonly sp_appid?: string | null | undefined;
      /** 子商户应用ID; at most 32 characters */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
      /** 用户标识; at most 128 characters */
      readonly openid: string;
      /** ETC授权扣费模板ID */
      readonly plan_id: string;
      /** ETC设备号 */
      readonly etc_device_id?: string | null | undefined;
      /** 车牌号 */
      readonly plate_number: string;
      /** 实名信息 */
      readonly identify: {
        /** 姓名; encrypted on its way */
        readonly encrypted_real_name: string;
        /** 证件号码; encrypted on its way */
        readonly encrypted_credential_id: string;
        /** 证件类型 */
        readonly credential_type: string;
      };
      /** 绑定的银行卡; encrypted on its way */
      readonly bank_card_no?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 预开通ID */
        readonly preopen_id?: string;
      };
    };
  };
  /**
   * Query an ETC contract by its number 按协议号查询ETC签约状态
   *
   * Source: WeChat Pay page of 2019-12-26
   */
  'GET /v3/vehicle/etc/contracts/{contract_id}': {
    params: {
      /** ETC扣费授权协议号 */
      readonly contract_id: string;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 应用ID */
        readonly appid?: string;
        /** 服务商户号 */
        readonly sp_mchid?: string;
        /** 用户在服务商应用下的标识 */
        readonly sp_openid?: string;
        /** 子商户应用ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mchid?: string;
        /** 用户在子商户应用下的标识 */
        readonly sub_openid?: string;
        /** ETC扣费授权协议号 */
        readonly contract_id?: string;
        /** ETC绑定状态 */
        readonly bind_state?: string;
        /** 绑定的车牌号 */
        readonly plate_number?: string;
      };
    };
  };
  /**
   * Query a user's ETC contract 查询用户ETC签约状态
   *
   * Source: WeChat Pay page of 2019-12-26
   */
  'GET /v3/vehicle/etc/users/{openid}/contracts': {
    params: {
      /** 用户标识; at most 128 characters */
      readonly openid: string;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
      /** ETC授权扣费模板ID */
      readonly plan_id: string;
      /** 车牌号 */
      readonly plate_number: string;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 应用ID */
        readonly appid?: string;
        /** 服务商户号 */
        readonly sp_mchid?: string;
        /** 用户在服务商应用下的标识 */
        readonly sp_openid?: string;
        /** 子商户应用ID */
        readonly sub_appid?: string;
        /** 子商户号 */
        readonly sub_mchid?: string;
        /** 用户在子商户应用下的标识 */
        readonly sub_openid?: string;
        /** ETC扣费授权协议号 */
        readonly contract_id?: string;
        /** ETC绑定状态 */
        readonly bind_state?: string;
        /** 绑定的车牌号 */
        readonly plate_number?: string;
      };
    };
  };
  /**
   * Charge for a highway 高速场景扣款
   *
   * Source: WeChat Pay page of 2020-11-01
   */
  'POST /v3/vehicle/etc/transactions/highway': {
    params: {
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no: string;
      /** 应用ID; at most 32 characters */
      readonly appid?: string | null | undefined;
      /** 子商户应用ID; at most 32 characters */
      readonly sub_appid?: string | null | undefined;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
      /** ETC扣费授权协议号 */
      readonly contract_id: string;
      /** 商品信息 */
      readonly description: string;
      /** 附加信息 */
      readonly attach?: string | null | undefined;
      /** 营销信息 */
      readonly goods_tag?: string | null | undefined;
      /** 高速场景信息 */
      readonly highway_info: {
        /** 车牌号 */
        readonly plate_number: string;
        /** 入站时间 */
        readonly start_time: string;
        /** 出站时间 */
        readonly end_time: string;
        /** 通道类型 */
        readonly channel_type: string;
        /** 车辆类型 */
        readonly car_type?: string | null | undefined;
        /** 入口名称 */
        readonly entrance: string;
        /** 出口名称 */
        readonly exit?: string | null | undefined;
        /** 承载人数 */
        readonly carrying_capacity?: Whole | null | undefined;
        /** 荷载范围 */
        readonly carrying_range?: string | null | undefined;
      };
      /** 订单金额 */
      readonly amount: {
        /** 订单金额 */
        readonly total: Whole;
        /** 货币类型; CNY */
        readonly currency?: 'CNY' | (string & {}) | null | undefined;
      };
      /** 设备信息 */
      readonly device_info?: {
        /** 商户端设备号 */
        readonly device_id?: string | null | undefined;
        /** 商户端设备IP */
        readonly device_ip: string;
      } | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mchid?: string;
        /** 子商户号 */
        readonly sub_mchid?: string;
        /** 应用ID */
        readonly appid?: string;
        /** 子商户应用ID */
        readonly sub_appid?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户数据 */
        readonly attach?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 付款银行 */
        readonly bank_type?: string;
        /** 支付完成时间 */
        readonly success_time?: string;
        /** 交易状态 */
        readonly trade_state?: string;
        /** 交易状态描述 */
        readonly trade_state_desc?: string;
        /** 支付者 */
        readonly payer?: {
          /** 用户在服务商应用下的标识 */
          readonly sp_openid?: string;
          /** 用户在子商户应用下的标识 */
          readonly sub_openid?: string;
        };
        /** 订单金额 */
        readonly amount?: {
          /** 订单金额 */
          readonly total?: number;
          /** 货币类型 */
          readonly currency?: 'CNY' | (string & {});
          /** 用户实际支付金额 */
          readonly payer_total?: number;
          /** 折扣 */
          readonly discount_total?: number;
        };
        /** 设备信息 */
        readonly device_info?: {
          /** 商户端设备号 */
          readonly device_id?: string;
          /** 商户端设备IP */
          readonly device_ip?: string;
        };
        /** 优惠详情 */
        readonly promotion_detail?: readonly {
          /** 券ID */
          readonly promotion_id?: string;
          /** 优惠名称 */
          readonly name?: string;
          /** 优惠范围 */
          readonly scope?: string;
          /** 优惠类型 */
          readonly type?: string;
          /** 活动ID */
          readonly activity_id?: string;
          /** 优惠券面额 */
          readonly amount?: number;
          /** 微信出资 */
          readonly wxpay_contribute?: number;
          /** 商户出资 */
          readonly merchant_contribute?: number;
          /** 其他出资 */
          readonly other_contribute?: number;
        }[];
      };
    };
  };
  /**
   * Query a charge for a highway by WeChat Pay's number 微信支付订单号查询高速扣款
   *
   * Source: WeChat Pay page of 2020-11-01
   */
  'GET /v3/vehicle/etc/transactions/id/{transaction_id}': {
    params: {
      /** 微信支付订单号; at most 32 characters */
      readonly transaction_id: string;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mchid?: string;
        /** 子商户号 */
        readonly sub_mchid?: string;
        /** 应用ID */
        readonly appid?: string;
        /** 子商户应用ID */
        readonly sub_appid?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户数据 */
        readonly attach?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 付款银行 */
        readonly bank_type?: string;
        /** 支付完成时间 */
        readonly success_time?: string;
        /** 交易状态 */
        readonly trade_state?: string;
        /** 交易状态描述 */
        readonly trade_state_desc?: string;
        /** 支付者 */
        readonly payer?: {
          /** 用户在服务商应用下的标识 */
          readonly sp_openid?: string;
          /** 用户在子商户应用下的标识 */
          readonly sub_openid?: string;
        };
        /** 订单金额 */
        readonly amount?: {
          /** 订单金额 */
          readonly total?: number;
          /** 货币类型 */
          readonly currency?: 'CNY' | (string & {});
          /** 用户实际支付金额 */
          readonly payer_total?: number;
          /** 折扣 */
          readonly discount_total?: number;
        };
        /** 设备信息 */
        readonly device_info?: {
          /** 商户端设备号 */
          readonly device_id?: string;
          /** 商户端设备IP */
          readonly device_ip?: string;
        };
        /** 优惠详情 */
        readonly promotion_detail?: readonly {
          /** 券ID */
          readonly promotion_id?: string;
          /** 优惠名称 */
          readonly name?: string;
          /** 优惠范围 */
          readonly scope?: string;
          /** 优惠类型 */
          readonly type?: string;
          /** 活动ID */
          readonly activity_id?: string;
          /** 优惠券面额 */
          readonly amount?: number;
          /** 微信出资 */
          readonly wxpay_contribute?: number;
          /** 商户出资 */
          readonly merchant_contribute?: number;
          /** 其他出资 */
          readonly other_contribute?: number;
        }[];
      };
    };
  };
  /**
   * Query a charge for a highway by the merchant's number 商户订单号查询高速扣款
   *
   * Source: WeChat Pay page of 2020-11-01
   */
  'GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}': {
    params: {
      /** 商户订单号; at most 32 characters */
      readonly out_trade_no: string;
      /** 子商户号; at most 32 characters */
      readonly sub_mchid?: string | null | undefined;
    };
    gives: {
      /** The algorithm and the serial of the key that verified it; null if it is unsigned. */
      readonly verified_by: string | null;
      readonly fields: {
        /** 商户号 */
        readonly mchid?: string;
        /** 子商户号 */
        readonly sub_mchid?: string;
        /** 应用ID */
        readonly appid?: string;
        /** 子商户应用ID */
        readonly sub_appid?: string;
        /** 商户订单号 */
        readonly out_trade_no?: string;
        /** 微信支付订单号 */
        readonly transaction_id?: string;
        /** 商户数据 */
        readonly attach?: string;
        /** 交易类型 */
        readonly trade_type?: string;
        /** 付款银行 */
        readonly bank_type?: string;
        /** 支付完成时间 */
        readonly success_time?: string;
        /** 交易状态 */
        readonly trade_state?: string;
        /** 交易状态描述 */
        readonly trade_state_desc?: string;
        /** 支付者 */
        readonly payer?: {
          /** 用户在服务商应用下的标识 */
          readonly sp_openid?: string;
          /** 用户在子商户应用下的标识 */
          readonly sub_openid?: string;
        };
        /** 订单金额 */
        readonly amount?: {
          /** 订单金额 */
          readonly total?: number;
          /** 货币类型 */
          readonly currency?: 'CNY' | (string & {});
          /** 用户实际支付金额 */
          readonly payer_total?: number;
          /** 折扣 */
          readonly discount_total?: number;
        };
        /** 设备信息 */
        readonly device_info?: {
          /** 商户端设备号 */
          readonly device_id?: string;
          /** 商户端设备IP */
          readonly device_ip?: string;
        };
        /** 优惠详情 */
        readonly promotion_detail?: readonly {
          /** 券ID */
          readonly promotion_id?: string;
          /** 优惠名称 */
          readonly name?: string;
          /** 优惠范围 */
          readonly scope?: string;
          /** 优惠类型 */
          readonly type?: string;
          /** 活动ID */
          readonly activity_id?: string;
          /** 优惠券面额 */
          readonly amount?: number;
          /** 微信出资 */
          readonly wxpay_contribute?: number;
          /** 商户出资 */
          readonly merchant_contribute?: number;
          /** 其他出资 */
          readonly other_contribute?: number;
        }[];
      };
    };
  };
}
