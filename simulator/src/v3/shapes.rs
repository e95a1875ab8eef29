//! What bodies and queries must be, route by route, in the lines that `checks` reads.

macro_rules! direct {
    () => {
        "appid* s32, mchid* s32, "
    };
}
macro_rules! partner {
    () => {
        "sp_appid* s32, sp_mchid* s32, sub_appid s32, sub_mchid* s32, "
    };
}
macro_rules! goods {
    () => {
        "detail obj, detail.cost_price int, detail.invoice_id s32, detail.goods_detail list6000, \
         detail.goods_detail[].merchant_goods_id* s32, detail.goods_detail[].wechatpay_goods_id s32, \
         detail.goods_detail[].wxpay_goods_id s32, detail.goods_detail[].goods_name s256, \
         detail.goods_detail[].quantity* int, detail.goods_detail[].unit_price* int, "
    };
}
macro_rules! settle {
    () => {
        "settle_info obj, settle_info.profit_sharing bool, settle_info.subsidy_amount int, "
    };
}
macro_rules! order {
    () => {
        concat!(
            "description* s127, out_trade_no* no, time_expire time, attach s128, notify_url* url, \
             goods_tag s256, support_fapiao bool, limit_pay list4, amount* obj, amount.total* fen, \
             amount.currency =CNY, payer.identity obj, payer.identity.type* s32, \
             payer.identity.number* sealed, payer.identity.name* sealed, subsidy_info any, ",
            goods!(),
            settle!(),
            scene!(),
        )
    };
}
macro_rules! scene {
    () => {
        "scene_info.payer_client_ip* ip, scene_info.device_id s32, scene_info.store_info obj, \
         scene_info.store_info.id* s32, scene_info.store_info.name s256, \
         scene_info.store_info.area_code s32, scene_info.store_info.address s512, "
    };
}
macro_rules! h5 {
    () => {
        "scene_info* obj, scene_info.h5_info* obj, scene_info.h5_info.type* s32, \
         scene_info.h5_info.app_name s64, scene_info.h5_info.app_url s128, \
         scene_info.h5_info.bundle_id s128, scene_info.h5_info.package_name s128, "
    };
}
macro_rules! code {
    () => {
        concat!(
            "description* s127, out_trade_no* no, attach s128, goods_tag s256, \
             support_fapiao bool, payer* obj, payer.auth_code* s32, amount* obj, \
             amount.total* fen, amount.currency =CNY, scene_info* obj, scene_info.device_id s32, \
             scene_info.device_ip ip, scene_info.store_info* obj, scene_info.store_info.id s32, \
             scene_info.store_info.out_id s256, ",
            goods!(),
            settle!(),
        )
    };
}
macro_rules! combine {
    () => {
        "combine_appid* s32, combine_mchid* s32, combine_out_trade_no* cno, scene_info.device_id s32, \
         scene_info.payer_client_ip* ip, sub_orders* list50, sub_orders[].mchid* s32, \
         sub_orders[].sub_mchid s32, sub_orders[].sub_appid s32, sub_orders[].out_trade_no* no, \
         sub_orders[].description* s127, sub_orders[].attach* s128, sub_orders[].amount* obj, \
         sub_orders[].amount.total_amount* fen, sub_orders[].amount.currency* =CNY, \
         sub_orders[].goods_tag s256, sub_orders[].detail any, sub_orders[].settle_info obj, \
         sub_orders[].settle_info.profit_sharing bool, sub_orders[].settle_info.subsidy_amount int, \
         combine_payer_info.identity obj, combine_payer_info.identity.type* s32, \
         combine_payer_info.identity.number* sealed, combine_payer_info.identity.name* sealed, \
         subsidy_info any, time_start time, time_expire time, notify_url* url, limit_pay list4, "
    };
}

pub(super) const MCHID: &str = "mchid* s32";
pub(super) const PARTNER: &str = "sp_mchid* s32, sub_mchid* s32";
pub(super) const SHARED: &str = "sub_mchid s32, appid* s32, sub_appid s32, transaction_id* d32, out_order_no* rno, \
    receivers list50, receivers[].type* =MERCHANT_ID|PERSONAL_OPENID|PERSONAL_SUB_OPENID, \
    receivers[].account* s64, receivers[].name sealed, receivers[].amount* fen, \
    receivers[].description* s80, unfreeze_unsplit* bool";
pub(super) const RECEIVER: &str = "sub_mchid s32, appid* s32, sub_appid s32, \
    type* =MERCHANT_ID|PERSONAL_OPENID|PERSONAL_SUB_OPENID, account* s64, name sealed, \
    relation_type* =SERVICE_PROVIDER|STORE|STAFF|STORE_OWNER|PARTNER|HEADQUARTER|BRAND|DISTRIBUTOR|USER|SUPPLIER|CUSTOM, \
    custom_relation s10";
pub(super) const REFUND: &str = "sub_mchid s32, transaction_id s32, out_trade_no no, out_refund_no* rno, reason b80, \
    notify_url url, funds_account =AVAILABLE|UNSETTLED, amount* obj, amount.refund* fen, amount.total* fen, \
    amount.currency* =CNY, amount.from list2, amount.from[].account* =AVAILABLE|UNAVAILABLE, \
    amount.from[].amount* fen, goods_detail list6000, goods_detail[].merchant_goods_id* s32, \
    goods_detail[].wechatpay_goods_id s32, goods_detail[].goods_name s256, goods_detail[].unit_price* int, \
    goods_detail[].refund_amount* int, goods_detail[].refund_quantity* int";
macro_rules! transfer {
    () => {
        "appid* s32, out_bill_no* an32, transfer_scene_id* s36, user_name sealed, \
         transfer_amount* fen, transfer_remark* s32, notify_url url, user_recv_perception s32, \
         transfer_scene_report_infos* list10, transfer_scene_report_infos[].info_type* s15, \
         transfer_scene_report_infos[].info_content* s32, "
    };
}
pub(super) const TRANSFER: &str = concat!(
    transfer!(),
    "openid* s128, user_recv_style obj, user_recv_style.type* =CONFIRM_PAGE|RED_PACKET"
);
pub(super) const AUTHORIZED_TRANSFER: &str = concat!(
    transfer!(),
    "authorization_id s64, out_authorization_no an32, sponsor_mchid s32"
);
pub(super) const PRE_TRANSFER: &str = concat!(
    transfer!(),
    "openid* s128, sponsor_mchid s32, authorization_info obj, \
     authorization_info.user_display_name* s32, authorization_info.out_authorization_no* an32, \
     authorization_info.authorization_notify_url* url"
);
pub(super) const AUTHORIZATION: &str = "out_authorization_no* an32, appid* s32, openid* s128, \
    transfer_scene_id* s36, user_display_name* s32, user_recv_perception s32, \
    authorization_notify_url* url, scene_info obj, scene_info.client_ip ip, scene_info.device_id s64, \
    scene_info.device_type =IOS|ANDROID|HARMONY|OTHER";
pub(super) const DAY: &str =
    "bill_date* s10, bill_type =ALL|SUCCESS|REFUND, tar_type =GZIP, sub_mchid s32";
pub(super) const FUNDS: &str = "bill_date* s10, account_type =BASIC|OPERATION|FEES, tar_type =GZIP";
pub(super) const LIST: &str =
    "limit int, offset int, begin_date* s10, end_date* s10, complainted_mchid s32";

pub(super) const JSAPI: &str = concat!(
    direct!(),
    order!(),
    "payer* obj, payer.openid* s128, scene_info obj"
);
pub(super) const APP: &str = concat!(
    direct!(),
    order!(),
    "payer obj, payer.openid s128, scene_info obj"
);
pub(super) const H5: &str = concat!(direct!(), order!(), h5!(), "payer obj, payer.openid s128");
pub(super) const NATIVE: &str = concat!(
    direct!(),
    order!(),
    "payer obj, payer.openid s128, scene_info obj"
);
pub(super) const CODEPAY: &str = concat!(direct!(), code!());
pub(super) const PARTNER_JSAPI: &str = concat!(
    partner!(),
    order!(),
    "payer* obj, payer.sp_openid s128, payer.sub_openid s128, scene_info obj"
);
pub(super) const PARTNER_APP: &str = concat!(
    partner!(),
    order!(),
    "payer obj, payer.sp_openid s128, payer.sub_openid s128, scene_info obj"
);
pub(super) const PARTNER_H5: &str = concat!(
    partner!(),
    order!(),
    h5!(),
    "payer obj, payer.sp_openid s128, payer.sub_openid s128"
);
pub(super) const PARTNER_NATIVE: &str = concat!(
    partner!(),
    order!(),
    "payer obj, payer.sp_openid s128, payer.sub_openid s128, scene_info obj"
);
pub(super) const PARTNER_CODEPAY: &str = concat!(partner!(), code!());
pub(super) const COMBINED_JSAPI: &str = concat!(
    combine!(),
    "combine_payer_info* obj, combine_payer_info.openid s128, combine_payer_info.sub_openid s128, scene_info obj"
);
pub(super) const COMBINED_APP: &str = concat!(
    combine!(),
    "combine_payer_info obj, combine_payer_info.openid s128, combine_payer_info.sub_openid s128, scene_info obj"
);
pub(super) const COMBINED_H5: &str = concat!(
    combine!(),
    h5!(),
    "combine_payer_info obj, combine_payer_info.openid s128, combine_payer_info.sub_openid s128"
);
pub(super) const COMBINED_NATIVE: &str = concat!(
    combine!(),
    "combine_payer_info obj, combine_payer_info.openid s128, combine_payer_info.sub_openid s128, scene_info obj"
);
