/* Printed from the engine's tables by tests/tests/faces.rs; do not edit. */

#ifndef FENPAY_OPS_H
#define FENPAY_OPS_H

/*
 * The names for fenpay_call(), the kinds of errors and what to do about them. A parameter
 * marked with ? may be left out; all are described in the verbs' reference.
 */


/*
 * Verbs: they work on an engine and keep its ledger.
 */

/* Places an order, or continues the one of that number; gives what the payer needs. Takes mchid?,
 * out_trade_no, kind, total, description, appid?, openid?, auth_code?, face_code?, sub_mchid?,
 * sub_appid?, sub_openid?, currency?, attach?, detail?, scene_info?, goods_tag?, limit_pay?,
 * product_id?, device_info?, profit_sharing?, receipt?, client_ip?, notify_url?, expires_s?,
 * wait_ms?, dialect?. */
#define FENPAY_OP_ORDER_PLACE "order.place"

/* Asks WeChat Pay where an order stands and records the answer. Takes mchid?, out_trade_no,
 * dialect?. */
#define FENPAY_OP_ORDER_QUERY "order.query"

/* Closes an order that is not paid. Takes mchid?, out_trade_no. */
#define FENPAY_OP_ORDER_CLOSE "order.close"

/* Undoes an order by payment code or face whose outcome is not known. Takes mchid?, out_trade_no. */
#define FENPAY_OP_ORDER_REVERSE "order.reverse"

/* Reads an order from the ledger; nothing is sent. Takes mchid?, out_trade_no. */
#define FENPAY_OP_ORDER_GET "order.get"

/* Refunds a part or all of a paid order, or continues the refund of that number. Takes mchid?,
 * out_refund_no, out_trade_no, amount, reason?, refund_account?, notify_url?, dialect?. */
#define FENPAY_OP_REFUND_PLACE "refund.place"

/* Asks WeChat Pay where a refund stands and records the answer. Takes mchid?, out_refund_no,
 * dialect?. */
#define FENPAY_OP_REFUND_QUERY "refund.query"

/* Reads a refund from the ledger; nothing is sent. Takes mchid?, out_refund_no. */
#define FENPAY_OP_REFUND_GET "refund.get"

/* Sends a red packet, or continues the one of that number; never a second one. Takes mchid?,
 * number, openid, amount, send_name, wishing, act_name, remark, scene_id?, risk_info?, appid?,
 * client_ip?. */
#define FENPAY_OP_REDPACK_PLACE "redpack.place"

/* Asks WeChat Pay where a red packet stands and records the answer. Takes mchid?, number. */
#define FENPAY_OP_REDPACK_QUERY "redpack.query"

/* Reads a red packet from the ledger; nothing is sent. Takes mchid?, number. */
#define FENPAY_OP_REDPACK_GET "redpack.get"

/* Transfers money to a user, or continues the transfer of that number; in v3 the user confirms it.
 * Takes mchid?, number, openid, amount, description, name?, scene_id?, report_infos?,
 * recv_perception?, appid?, client_ip?, notify_url?, dialect?. */
#define FENPAY_OP_TRANSFER_PLACE "transfer.place"

/* Asks WeChat Pay where a transfer stands and records the answer. Takes mchid?, number. */
#define FENPAY_OP_TRANSFER_QUERY "transfer.query"

/* Cancels a transfer over v3 that the user has not confirmed. Takes mchid?, number. */
#define FENPAY_OP_TRANSFER_CANCEL "transfer.cancel"

/* Reads a transfer from the ledger; nothing is sent. Takes mchid?, number. */
#define FENPAY_OP_TRANSFER_GET "transfer.get"

/* Shares a paid order's money among receivers, or continues the sharing of that number. Takes
 * mchid?, out_order_no, out_trade_no, receivers, unfreeze_unsplit?, appid?, sub_appid?. */
#define FENPAY_OP_SHARING_PLACE "sharing.place"

/* Gives what is left of an order's money to the merchant, under a number of its own. Takes mchid?,
 * out_order_no, out_trade_no, description. */
#define FENPAY_OP_SHARING_UNFREEZE "sharing.unfreeze"

/* Asks WeChat Pay where a sharing stands and records the answer. Takes mchid?, out_order_no. */
#define FENPAY_OP_SHARING_QUERY "sharing.query"

/* Reads a sharing from the ledger; nothing is sent. Takes mchid?, out_order_no. */
#define FENPAY_OP_SHARING_GET "sharing.get"

/* Takes a share back from a merchant that received it, or continues the return of that number.
 * Takes mchid?, out_return_no, out_order_no, return_mchid, amount, description. */
#define FENPAY_OP_SHARING_RETURN_PLACE "sharing_return.place"

/* Asks WeChat Pay where a return stands and records the answer. Takes mchid?, out_return_no. */
#define FENPAY_OP_SHARING_RETURN_QUERY "sharing_return.query"

/* Reads a return from the ledger; nothing is sent. Takes mchid?, out_return_no. */
#define FENPAY_OP_SHARING_RETURN_GET "sharing_return.get"

/* Verifies and records a notice, and gives the exact answer to send. Takes headers?. Blob: The
 * notice's exact body, as the bytes that arrived. */
#define FENPAY_OP_NOTICE_RECEIVE "notice.receive"

/* Leases events that the host has not acted on yet, oldest first. Takes limit?, lease_ms?. */
#define FENPAY_OP_EVENT_TAKE "event.take"

/* Says that the host has acted on events. Takes ids. */
#define FENPAY_OP_EVENT_DONE "event.done"

/* Does a bounded amount of due work and says when to come back. Takes limit?, ahead_ms?. */
#define FENPAY_OP_TASK_TICK "task.tick"

/* Replays the ledger's history and names every fault: a changed bit is found. */
#define FENPAY_OP_LEDGER_VERIFY "ledger.verify"

/* Fetches a day's bill, which is there at 10:00 Beijing time of the next day, and checks it whole;
 * its bytes are the blob, or go to a file. Takes mchid?, date, bill?, type?, sub_mchid?, gzip?,
 * path?, dialect?. Blob given: The bill, unless a path was given. */
#define FENPAY_OP_BILL_FETCH "bill.fetch"

/* Compares trade bills, and fund flows, with the ledger; every difference is classified and named,
 * and changes no state. Takes mchid?, date, until?, sub_mchid?, gzip?, path?, sha1?, fund_flow?,
 * flow_path?, csv?, page?, dialect?. Blob: A trade bill that was fetched before. */
#define FENPAY_OP_BILL_COMPARE "bill.compare"

/* Gives the complete object with which the payer's side starts the payment. Takes mchid?,
 * out_trade_no, client?, redirect_url?. */
#define FENPAY_OP_CLIENT_PARAMS "client.params"

/* Gives the static code of native mode 1 for a product. Takes mchid?, appid?, product_id. */
#define FENPAY_OP_SCAN_LINK "scan.link"

/* Gives the signed reply to a scan of a static code, with the order made for it. Takes mchid?,
 * out_trade_no. */
#define FENPAY_OP_SCAN_ANSWER "scan.answer"

/* Exchanges the code from the payer's side for the payer's openid. Takes mchid?, kind, appid, code. */
#define FENPAY_OP_OPENID_EXCHANGE "openid.exchange"

/* Gives the link to which a page inside WeChat sends its user for a code. Takes appid,
 * redirect_uri, scope?, state?. */
#define FENPAY_OP_OPENID_LINK "openid.link"

/* Seals a raw operation for the caller's own HTTP client; the body is the blob. Takes operation,
 * params?. Blob: The file of an upload in v3. Blob given: The body to send. */
#define FENPAY_OP_HTTP_PREPARE "http.prepare"

/* Verifies the answer that the caller's own HTTP client brought. Takes mchid?, operation, status,
 * headers?. Blob: The answer's exact body. */
#define FENPAY_OP_HTTP_COMPLETE "http.complete"

/* Does one step of a verb on records that the host keeps, and gives what it must commit; nothing is
 * stored here. Takes verb?, params?, records?, resume?, refused?. Blob: A notice's exact body, as
 * the bytes that arrived. */
#define FENPAY_OP_HOST_STEP "host.step"


/*
 * Tools: they need no engine, and work with the engine 0.
 */

/* Signs a message's fields. Takes params, key, sign_type?. */
#define FENPAY_OP_V2_SIGN "v2.sign"

/* Verifies a message's fields against their sign; fails unless it holds. Takes params, key,
 * sign_type?. */
#define FENPAY_OP_V2_VERIFY "v2.verify"

/* Writes fields as a message. Takes params. Blob given: The message's bytes. */
#define FENPAY_OP_V2_ENCODE "v2.encode"

/* Reads a message strictly; nothing in it is verified. Blob: The message's exact bytes. */
#define FENPAY_OP_V2_DECODE "v2.decode"

/* Reads a notice and verifies it for one merchant; nothing is recorded. Takes mch_id, key,
 * sign_type?. Blob: The notice's exact body. */
#define FENPAY_OP_V2_OPEN_NOTICE "v2.open_notice"

/* Decrypts the encrypted part of a refund notice. Takes req_info, key. */
#define FENPAY_OP_V2_OPEN_REFUND "v2.open_refund"

/* Signs a request and gives its Authorization header. Takes method, url, body?, timestamp, nonce,
 * mchid, serial, merchant_key, suite?. Blob: The body's bytes, instead of a text. */
#define FENPAY_OP_V3_SIGN "v3.sign"

/* Verifies the signature of an answer or a notice; fails unless it holds. Takes headers,
 * platform_keys, now, suite?. Blob: The exact body. */
#define FENPAY_OP_V3_VERIFY "v3.verify"

/* Decrypts what is encrypted under the APIv3 key: the resource of a notice, a certificate. Takes
 * resource, key, suite?. */
#define FENPAY_OP_V3_OPEN "v3.open"

/* Says which build of Fenpay this is. */
#define FENPAY_OP_ABOUT_VERSION "about.version"


/*
 * WeChat Pay's own operations: signed, sent and verified; they leave no trace in the ledger. Their
 * parameters are WeChat Pay's own fields.
 */

/* Place an order (统一下单): WeChat Pay page of 2026-03-30; v2 reference, 2.1 and A */
#define FENPAY_OP_V2_PAY_UNIFIEDORDER "POST /pay/unifiedorder"

/* Charge a payer's payment code (提交付款码支付): WeChat Pay page of 2026-04-24; v2 reference, 2.2 and A */
#define FENPAY_OP_V2_PAY_MICROPAY "POST /pay/micropay"

/* Query an order (查询订单): WeChat Pay page of 2026-04-24; v2 reference, 2.3 and A */
#define FENPAY_OP_V2_PAY_ORDERQUERY "POST /pay/orderquery"

/* Close an unpaid order (关闭订单): v2 reference, 2.4 and A */
#define FENPAY_OP_V2_PAY_CLOSEORDER "POST /pay/closeorder"

/* Reverse a payment-code order (撤销订单): v2 reference, 2.5 and A */
#define FENPAY_OP_V2_SECAPI_PAY_REVERSE "POST /secapi/pay/reverse"

/* Ask for a refund (申请退款): v2 reference, 2.6 and A */
#define FENPAY_OP_V2_SECAPI_PAY_REFUND "POST /secapi/pay/refund"

/* Ask for a refund with single-item promotions (申请退款): v2 reference, 2.6 and A */
#define FENPAY_OP_V2_SECAPI_PAY_REFUNDV2 "POST /secapi/pay/refundv2"

/* Query refunds (查询退款): v2 reference, 2.7 and A */
#define FENPAY_OP_V2_PAY_REFUNDQUERY "POST /pay/refundquery"

/* Query refunds with single-item promotions (查询退款): v2 reference, 2.7 and A */
#define FENPAY_OP_V2_PAY_REFUNDQUERYV2 "POST /pay/refundqueryv2"

/* Download the trade bill of a day (下载对账单): v2 reference, 6.1 and A */
#define FENPAY_OP_V2_PAY_DOWNLOADBILL "POST /pay/downloadbill"

/* Download the fund-flow bill of a day (下载资金账单): v2 reference, 6.3 and A */
#define FENPAY_OP_V2_PAY_DOWNLOADFUNDFLOW "POST /pay/downloadfundflow"

/* Place a combined order (合单下单): v2 reference, 2.18 and A */
#define FENPAY_OP_V2_PAY_COMBINEDORDER "POST /pay/combinedorder"

/* Query a combined order (合单查单): v2 reference, 2.18 and A */
#define FENPAY_OP_V2_PAY_QUERYCOMBINEDORDER "POST /pay/querycombinedorder"

/* Close a combined order (合单关单): v2 reference, 2.18 and A */
#define FENPAY_OP_V2_PAY_CLOSECOMBINEDORDER "POST /pay/closecombinedorder"

/* Get the credential of a face-payment device (人脸识别SDK-获取调用凭证): v2 reference, 2.18 and A */
#define FENPAY_OP_V2_FACE_GET_WXPAYFACE_AUTHINFO "POST /face/get_wxpayface_authinfo"

/* Charge a payer's face (提交刷脸支付): v2 reference, 2.18 and A */
#define FENPAY_OP_V2_PAY_FACEPAY "POST /pay/facepay"

/* Query a face payment (查询订单): v2 reference, 2.18 and A */
#define FENPAY_OP_V2_PAY_FACEPAYQUERY "POST /pay/facepayquery"

/* Reverse a face payment (撤销订单): v2 reference, 2.18 and A */
#define FENPAY_OP_V2_SECAPI_PAY_FACEPAYREVERSE "POST /secapi/pay/facepayreverse"

/* Open the signing page in an official account (公众号纯签约): WeChat Pay page of 2024-11-14; v2
 * reference, 2.15 and A */
#define FENPAY_OP_V2_GET_PAPAY_ENTRUSTWEB "GET /papay/entrustweb"

/* Start a signing on H5 (H5纯签约): WeChat Pay page of 2026-01-20; v2 reference, 2.15 and A */
#define FENPAY_OP_V2_GET_PAPAY_H5ENTRUSTWEB "GET /papay/h5entrustweb"

/* Start a signing in an app (APP纯签约): WeChat Pay page of 2025-09-19; v2 reference, 2.15 and A */
#define FENPAY_OP_V2_PAPAY_PREENTRUSTWEB "POST /papay/preentrustweb"

/* Query a contract (查询签约关系): v2 reference, 2.15 and A */
#define FENPAY_OP_V2_PAPAY_QUERYCONTRACT "POST /papay/querycontract"

/* End a contract (申请解约): v2 reference, 2.15 and A */
#define FENPAY_OP_V2_PAPAY_DELETECONTRACT "POST /papay/deletecontract"

/* Open the signing page in an official account, as a provider (公众号纯签约): v2 reference, 2.15 and A */
#define FENPAY_OP_V2_GET_PAPAY_PARTNER_ENTRUSTWEB "GET /papay/partner/entrustweb"

/* Start a signing on H5, as a provider (H5纯签约): WeChat Pay page of 2026-01-20; v2 reference, 2.15
 * and A */
#define FENPAY_OP_V2_GET_PAPAY_PARTNER_H5ENTRUSTWEB "GET /papay/partner/h5entrustweb"

/* Start a signing in an app, as a provider (APP纯签约): WeChat Pay page of 2025-09-19; v2 reference,
 * 2.15 and A */
#define FENPAY_OP_V2_PAPAY_PARTNER_PREENTRUSTWEB "POST /papay/partner/preentrustweb"

/* Query a contract, as a provider (查询签约关系): v2 reference, 2.15 and A */
#define FENPAY_OP_V2_PAPAY_PARTNER_QUERYCONTRACT "POST /papay/partner/querycontract"

/* End a contract, as a provider (申请解约): v2 reference, 2.15 and A */
#define FENPAY_OP_V2_PAPAY_PARTNER_DELETECONTRACT "POST /papay/partner/deletecontract"

/* Place an order that also signs a contract (支付中签约): WeChat Pay page of 2025-11-18; v2 reference,
 * 2.15 and A */
#define FENPAY_OP_V2_PAY_CONTRACTORDER "POST /pay/contractorder"

/* Deduct under a contract (申请扣款): v2 reference, 2.15 and A */
#define FENPAY_OP_V2_PAY_PAPPAYAPPLY "POST /pay/pappayapply"

/* Query a deduction (查询订单): WeChat Pay page of 2026-04-24; v2 reference, 2.15 and A */
#define FENPAY_OP_V2_PAY_PAPORDERQUERY "POST /pay/paporderquery"

/* Deduct under a contract, as a provider (申请扣款): v2 reference, 2.15 and A */
#define FENPAY_OP_V2_PAY_PARTNER_PAPPAYAPPLY "POST /pay/partner/pappayapply"

/* Query a deduction, as a provider (查询订单): WeChat Pay page of 2026-04-24; v2 reference, 2.15 and A */
#define FENPAY_OP_V2_PAY_PARTNER_PAPORDERQUERY "POST /pay/partner/paporderquery"

/* Share once and release the rest (请求单次分账): v2 reference, 2.14 and A */
#define FENPAY_OP_V2_SECAPI_PAY_PROFITSHARING "POST /secapi/pay/profitsharing"

/* Share and keep the rest for further sharing (请求多次分账): v2 reference, 2.14 and A */
#define FENPAY_OP_V2_SECAPI_PAY_MULTIPROFITSHARING "POST /secapi/pay/multiprofitsharing"

/* Finish sharing and release the rest (完结分账): v2 reference, 2.14 and A */
#define FENPAY_OP_V2_SECAPI_PAY_PROFITSHARINGFINISH "POST /secapi/pay/profitsharingfinish"

/* Take a share back (分账回退): v2 reference, 2.14 and A */
#define FENPAY_OP_V2_SECAPI_PAY_PROFITSHARINGRETURN "POST /secapi/pay/profitsharingreturn"

/* Query a sharing (查询分账结果): v2 reference, 2.14 and A */
#define FENPAY_OP_V2_PAY_PROFITSHARINGQUERY "POST /pay/profitsharingquery"

/* Query the return of a share (回退结果查询): v2 reference, 2.14 and A */
#define FENPAY_OP_V2_PAY_PROFITSHARINGRETURNQUERY "POST /pay/profitsharingreturnquery"

/* Add a receiver of shares (添加分账接收方): v2 reference, 2.14 and A */
#define FENPAY_OP_V2_PAY_PROFITSHARINGADDRECEIVER "POST /pay/profitsharingaddreceiver"

/* Remove a receiver of shares (删除分账接收方): v2 reference, 2.14 and A */
#define FENPAY_OP_V2_PAY_PROFITSHARINGREMOVERECEIVER "POST /pay/profitsharingremovereceiver"

/* Query how much of an order is left to share (查询订单待分账金额): v2 reference, 2.14 and A */
#define FENPAY_OP_V2_PAY_PROFITSHARINGORDERAMOUNTQUERY "POST /pay/profitsharingorderamountquery"

/* Query the largest share that a merchant allows (查询最大分账比例): v2 reference, 2.14 and A */
#define FENPAY_OP_V2_PAY_PROFITSHARINGMERCHANTRATIOQUERY "POST /pay/profitsharingmerchantratioquery"

/* Send a red packet (发放普通红包): v2 reference, 2.11 and A */
#define FENPAY_OP_V2_MMPAYMKTTRANSFERS_SENDREDPACK "POST /mmpaymkttransfers/sendredpack"

/* Send a red packet that a group splits (发放裂变红包): WeChat Pay page of 2024-06-05; v2 reference, 2.11
 * and A */
#define FENPAY_OP_V2_MMPAYMKTTRANSFERS_SENDGROUPREDPACK "POST /mmpaymkttransfers/sendgroupredpack"

/* Send a red packet in a mini program (发放小程序红包接口): v2 reference, 2.11 and A */
#define FENPAY_OP_V2_MMPAYMKTTRANSFERS_SENDMINIPROGRAMHB "POST /mmpaymkttransfers/sendminiprogramhb"

/* Query a red packet (查询红包记录): v2 reference, 2.11 and A */
#define FENPAY_OP_V2_MMPAYMKTTRANSFERS_GETHBINFO "POST /mmpaymkttransfers/gethbinfo"

/* Transfer to a user's balance (向微信用户个人付款): v2 reference, 2.12 and A */
#define FENPAY_OP_V2_MMPAYMKTTRANSFERS_PROMOTION_TRANSFERS "POST /mmpaymkttransfers/promotion/transfers"

/* Query a transfer to a user's balance (查询企业向微信用户个人付款): v2 reference, 2.12 and A */
#define FENPAY_OP_V2_MMPAYMKTTRANSFERS_GETTRANSFERINFO "POST /mmpaymkttransfers/gettransferinfo"

/* Transfer to a bank card (企业付款到银行卡): v2 reference, 2.13 and A */
#define FENPAY_OP_V2_MMPAYSPTRANS_PAY_BANK "POST /mmpaysptrans/pay_bank"

/* Query a transfer to a bank card (查询企业付款银行卡): v2 reference, 2.13 and A */
#define FENPAY_OP_V2_MMPAYSPTRANS_QUERY_BANK "POST /mmpaysptrans/query_bank"

/* Get the RSA public key that encrypts bank details (获取RSA加密公钥): v2 reference, 2.13 and A */
#define FENPAY_OP_V2_RISK_GETPUBLICKEY "POST /risk/getpublickey"

/* Send a WeCom red packet (发放企业红包): v2 reference, 1.5 and A */
#define FENPAY_OP_V2_MMPAYMKTTRANSFERS_SENDWORKWXREDPACK "POST /mmpaymkttransfers/sendworkwxredpack"

/* Query a WeCom red packet (查询红包记录): v2 reference, A */
#define FENPAY_OP_V2_MMPAYMKTTRANSFERS_QUERYWORKWXREDPACK "POST /mmpaymkttransfers/queryworkwxredpack"

/* Pay an employee (向员工付款): v2 reference, 1.5 and A */
#define FENPAY_OP_V2_MMPAYMKTTRANSFERS_PROMOTION_PAYWWSPTRANS2POCKET "POST /mmpaymkttransfers/promotion/paywwsptrans2pocket"

/* Query a payment to an employee (查询付款记录): v2 reference, A */
#define FENPAY_OP_V2_MMPAYMKTTRANSFERS_PROMOTION_QUERYWWSPTRANS2POCKET "POST /mmpaymkttransfers/promotion/querywwsptrans2pocket"

/* Send a coupon (发放代金券): v2 reference, 2.16 and A */
#define FENPAY_OP_V2_MMPAYMKTTRANSFERS_SEND_COUPON "POST /mmpaymkttransfers/send_coupon"

/* Query a coupon batch (查询代金券批次): v2 reference, 2.16 and A */
#define FENPAY_OP_V2_MMPAYMKTTRANSFERS_QUERY_COUPON_STOCK "POST /mmpaymkttransfers/query_coupon_stock"

/* Query a coupon of a user (查询代金券信息): v2 reference, 2.16 and A */
#define FENPAY_OP_V2_MMPAYMKTTRANSFERS_QUERYCOUPONSINFO "POST /mmpaymkttransfers/querycouponsinfo"

/* Place a deposit order (支付押金): v2 reference, 2.18 and A */
#define FENPAY_OP_V2_DEPOSIT_UNIFIEDORDER "POST /deposit/unifiedorder"

/* Take a deposit with a payer's payment code (支付押金): WeChat Pay page of 2025-06-19; v2 reference,
 * 2.18 and A */
#define FENPAY_OP_V2_DEPOSIT_MICROPAY "POST /deposit/micropay"

/* Take a deposit with a payer's face (支付押金): v2 reference, 2.18 and A */
#define FENPAY_OP_V2_DEPOSIT_FACEPAY "POST /deposit/facepay"

/* Query a deposit (查询订单): v2 reference, 2.18 and A */
#define FENPAY_OP_V2_DEPOSIT_ORDERQUERY "POST /deposit/orderquery"

/* Reverse a deposit (撤销订单): v2 reference, 2.18 and A */
#define FENPAY_OP_V2_DEPOSIT_REVERSE "POST /deposit/reverse"

/* Spend a deposit (消费押金): v2 reference, 2.18 and A */
#define FENPAY_OP_V2_DEPOSIT_CONSUME "POST /deposit/consume"

/* Refund the spent part of a deposit (申请退款): v2 reference, 2.18 and A */
#define FENPAY_OP_V2_DEPOSIT_REFUND "POST /deposit/refund"

/* Query refunds of a deposit (查询退款): v2 reference, 2.18 and A */
#define FENPAY_OP_V2_DEPOSIT_REFUNDQUERY "POST /deposit/refundquery"

/* Open a rental order (创建租借订单): v2 reference, A */
#define FENPAY_OP_V2_WXV_CREATERENTBILL "POST /wxv/createrentbill"

/* Change the amount of a rental order (修改租借订单): v2 reference, A */
#define FENPAY_OP_V2_WXV_CHANGERENTMONEY "POST /wxv/changerentmoney"

/* Finish a rental order (完结租借订单): v2 reference, A */
#define FENPAY_OP_V2_WXV_FINISHRENTBILL "POST /wxv/finishrentbill"

/* Cancel a rental order (撤销租借订单): v2 reference, A */
#define FENPAY_OP_V2_WXV_CANCELBILL "POST /wxv/cancelbill"

/* Query a rental order (查询租借订单): v2 reference, A */
#define FENPAY_OP_V2_WXV_QUERYRENTBILL "POST /wxv/queryrentbill"

/* Open a quick-stay order (创建速住订单): v2 reference, A */
#define FENPAY_OP_V2_WXV_CREATEHOTELBILL "POST /wxv/createhotelbill"

/* Finish a quick-stay order (完结速住订单): v2 reference, A */
#define FENPAY_OP_V2_WXV_FINISHHOTELBILL "POST /wxv/finishhotelbill"

/* Query a quick-stay order (查询速住订单): v2 reference, A */
#define FENPAY_OP_V2_WXV_QUERYHOTELBILL "POST /wxv/queryhotelbill"

/* Query whether a vehicle owner can be charged (用户状态查询): v2 reference, A */
#define FENPAY_OP_V2_VEHICLE_PAY_QUERYSTATE "POST /vehicle/pay/querystate"

/* Announce a vehicle's entry (用户入场通知): v2 reference, A */
#define FENPAY_OP_V2_VEHICLE_PAY_NOTIFICATION "POST /vehicle/pay/notification"

/* Charge a vehicle owner (申请扣款): v2 reference, A */
#define FENPAY_OP_V2_VEHICLE_PAY_PAYAPPLY "POST /vehicle/pay/payapply"

/* Query whether a vehicle owner can be charged, as a provider (用户状态查询): v2 reference, A */
#define FENPAY_OP_V2_VEHICLE_PARTNERPAY_QUERYSTATE "POST /vehicle/partnerpay/querystate"

/* Announce a vehicle's entry, as a provider (用户入场通知): v2 reference, A */
#define FENPAY_OP_V2_VEHICLE_PARTNERPAY_NOTIFICATION "POST /vehicle/partnerpay/notification"

/* Charge a vehicle owner, as a provider (申请扣款): v2 reference, A */
#define FENPAY_OP_V2_VEHICLE_PARTNERPAY_PAYAPPLY "POST /vehicle/partnerpay/payapply"

/* Query whether a passenger can be charged (查询用户状态接口): v2 reference, A */
#define FENPAY_OP_V2_TRANSIT_PAY_QUERYSTATE "POST /transit/pay/querystate"

/* Charge a passenger (申请扣款): v2 reference, A */
#define FENPAY_OP_V2_TRANSIT_PAY_PAYAPPLY "POST /transit/pay/payapply"

/* Query the charge of a passenger or vehicle owner (查询订单): v2 reference, A */
#define FENPAY_OP_V2_TRANSIT_QUERYORDER "POST /transit/queryorder"

/* Query whether a passenger can be charged, as a provider (查询用户状态接口): v2 reference, A */
#define FENPAY_OP_V2_TRANSIT_PARTNERPAY_QUERYSTATE "POST /transit/partnerpay/querystate"

/* Charge a passenger, as a provider (申请扣款): v2 reference, A */
#define FENPAY_OP_V2_TRANSIT_PARTNERPAY_PAYAPPLY "POST /transit/partnerpay/payapply"

/* Query the charge of a passenger or vehicle owner, as a provider (查询订单): v2 reference, A */
#define FENPAY_OP_V2_TRANSIT_PARTNERPAY_QUERYORDER "POST /transit/partnerpay/queryorder"

/* Declare an order to customs (订单附加信息提交接口): v2 reference, 2.17 and A */
#define FENPAY_OP_V2_CGI_BIN_MCH_CUSTOMS_CUSTOMDECLAREORDER "POST /cgi-bin/mch/customs/customdeclareorder"

/* Query a declaration to customs (订单附加信息查询接口): v2 reference, 2.17 and A */
#define FENPAY_OP_V2_CGI_BIN_MCH_CUSTOMS_CUSTOMDECLAREQUERY "POST /cgi-bin/mch/customs/customdeclarequery"

/* Declare an order to customs again (订单附加信息重推接口): v2 reference, 2.17 and A */
#define FENPAY_OP_V2_CGI_BIN_MCH_NEWCUSTOMS_CUSTOMDECLAREREDECLARE "POST /cgi-bin/mch/newcustoms/customdeclareredeclare"

/* Query an exchange rate (汇率查询): v2 reference, A */
#define FENPAY_OP_V2_PAY_QUERYEXCHAGERATE "POST /pay/queryexchagerate"

/* Query settled and unsettled funds (查询结算资金): WeChat Pay page of 2025-02-20; v2 reference, A */
#define FENPAY_OP_V2_PAY_SETTLEMENTQUERY "POST /pay/settlementquery"

/* Register a merchant under an institution (进件子商户): WeChat Pay page of 2026-01-14; v2 reference, A */
#define FENPAY_OP_V2_SECAPI_MCH_ADDINSTITUTIONSUB "POST /secapi/mch/addInstitutionsub"

/* Change a merchant under an institution (修改子商户): WeChat Pay page of 2026-01-14; v2 reference, A */
#define FENPAY_OP_V2_SECAPI_MCH_MODIFYINSTITUTIONSUB "POST /secapi/mch/modifyInstitutionsub"

/* Query a merchant under an institution (查询子商户): WeChat Pay page of 2026-01-14; v2 reference, A */
#define FENPAY_OP_V2_SECAPI_MCH_QUERYINSTITUTIONSUB "POST /secapi/mch/queryInstitutionsub"

/* Apply for a micro merchant (申请入驻): WeChat Pay page of 2023-05-23; v2 reference, A */
#define FENPAY_OP_V2_APPLYMENT_MICRO_SUBMIT "POST /applyment/micro/submit"

/* Query an application (查询申请状态): WeChat Pay page of 2023-05-23; v2 reference, A */
#define FENPAY_OP_V2_APPLYMENT_MICRO_GETSTATE "POST /applyment/micro/getstate"

/* Apply for an upgrade to a full merchant (提交升级申请单): WeChat Pay page of 2023-05-23; v2 reference, A */
#define FENPAY_OP_V2_APPLYMENT_MICRO_SUBMITUPGRADE "POST /applyment/micro/submitupgrade"

/* Query an application for an upgrade (查询升级申请单状态): WeChat Pay page of 2023-05-23; v2 reference, A */
#define FENPAY_OP_V2_APPLYMENT_MICRO_GETUPGRADESTATE "POST /applyment/micro/getupgradestate"

/* Change the settlement bank card (修改结算银行卡): WeChat Pay page of 2023-03-13; v2 reference, A */
#define FENPAY_OP_V2_APPLYMENT_MICRO_MODIFYARCHIVES "POST /applyment/micro/modifyarchives"

/* Change the contact details (修改联系信息): WeChat Pay page of 2020-04-13; v2 reference, A */
#define FENPAY_OP_V2_APPLYMENT_MICRO_MODIFYCONTACTINFO "POST /applyment/micro/modifycontactinfo"

/* Report a signed contract (签约报备): WeChat Pay page of 2023-05-23; v2 reference, A */
#define FENPAY_OP_V2_APPLYMENT_MICRO_SIGNCONTRACT "POST /applyment/micro/signcontract"

/* Query the automatic withdrawal of a day (查询提现状态): WeChat Pay page of 2023-03-13; v2 reference, A */
#define FENPAY_OP_V2_FUND_QUERYAUTOWITHDRAWBYDATE "POST /fund/queryautowithdrawbydate"

/* Repeat the automatic withdrawal of a day (重新发起提现): WeChat Pay page of 2020-04-13; v2 reference, A */
#define FENPAY_OP_V2_FUND_REAUTOWITHDRAWBYDATE "POST /fund/reautowithdrawbydate"

/* Set a sub-merchant's payment directory and app ids (服务商子商户开发配置新增支付目录/新增对应APP): v2 reference, A */
#define FENPAY_OP_V2_SECAPI_MCH_ADDSUBDEVCONFIG "POST /secapi/mch/addsubdevconfig"

/* Query a sub-merchant's payment directories and app ids (配置查询): v2 reference, A */
#define FENPAY_OP_V2_SECAPI_MCH_QUERYSUBDEVCONFIG "POST /secapi/mch/querysubdevconfig"

/* Set a sub-merchant's channel number (银行服务商特约子商户指定渠道号): v2 reference, A */
#define FENPAY_OP_V2_SECAPI_MCH_CHANNELSETTING "POST /secapi/mch/channelsetting"

/* Register or query the sub-merchants of a bank (银行特约商户录入/银行特约商户资料查询): v2 reference, A */
#define FENPAY_OP_V2_SECAPI_MCH_SUBMCHMANAGE "POST /secapi/mch/submchmanage"

/* Change a sub-merchant of a bank (银行特约商户信息修改): v2 reference, A */
#define FENPAY_OP_V2_SECAPI_MCH_MODIFYMCHINFO "POST /secapi/mch/modifymchinfo"

/* Upload a picture (图片上传): v2 reference, A */
#define FENPAY_OP_V2_SECAPI_MCH_UPLOADMEDIA "POST /secapi/mch/uploadmedia"

/* Set which official account payers are invited to follow (服务商特约商户关注功能配置): WeChat Pay page of
 * 2021-09-01; v2 reference, A */
#define FENPAY_OP_V2_SECAPI_MKT_ADDRECOMMENDCONF "POST /secapi/mkt/addrecommendconf"

/* Query violations of sub-merchants (银行特约商户违规信息查询): v2 reference, A */
#define FENPAY_OP_V2_RISK_GETVIOLATION "POST /risk/getviolation"

/* Set where risk notices go (设置风险通知回调链接): v2 reference, A */
#define FENPAY_OP_V2_MCHRISK_SETMCHRISKCALLBACK "POST /mchrisk/setmchriskcallback"

/* Check a merchant for risk before it is accepted (事前-风险商户核查接口): v2 reference, A */
#define FENPAY_OP_V2_MCHRISK_QUERYMCHRISK "POST /mchrisk/querymchrisk"

/* Report what was done about a risky merchant (事后-风险商户处理结果同步接口): v2 reference, A */
#define FENPAY_OP_V2_MCHRISK_SYNCMCHRISKRESULT "POST /mchrisk/syncmchriskresult"

/* Query a merchant's audit state, as a bank (间联模式查询商户审核状态开放接口): v2 reference, A */
#define FENPAY_OP_V2_MCHRISK_BANKQUERYMCHAUDITINFO "POST /mchrisk/bankquerymchauditinfo"

/* Query a merchant's audit state, as a channel (渠道商查询商户审核信息): v2 reference, A */
#define FENPAY_OP_V2_MCHRISK_CHANNELQUERYMCHAUDITINFO "POST /mchrisk/channelquerymchauditinfo"

/* Ask a user's consent to a real-name check (授权获取code): WeChat Pay page of 2021-11-10; v2
 * reference, A */
#define FENPAY_OP_V2_GET_APPAUTH_AUTHINDEX "GET /appauth/authindex"

/* Exchange the code of a consent for an access token (通过code换取accesstoken): WeChat Pay page of
 * 2021-11-10; v2 reference, A */
#define FENPAY_OP_V2_GET_APPAUTH_GETACCESSTOKEN "GET /appauth/getaccesstoken"

/* Get a consenting user's real name, encrypted (微信支付实名授权): WeChat Pay page of 2021-11-10; v2
 * reference, A */
#define FENPAY_OP_V2_SECSVC_GETREALNAMEINFO "POST /secsvc/getrealnameinfo"

/* Check a name and a document number (微信支付实名验证): WeChat Pay page of 2021-11-10; v2 reference, A */
#define FENPAY_OP_V2_SECSVC_REALNAMEAUTH "POST /secsvc/realnameauth"

/* Find the openid behind a payment code (授权码查询openid): v2 reference, 2.10 and A */
#define FENPAY_OP_V2_TOOLS_AUTHCODETOOPENID "POST /tools/authcodetoopenid"

/* Shorten a native link (转换短链接): v2 reference, 2.10 and A */
#define FENPAY_OP_V2_TOOLS_SHORTURL "POST /tools/shorturl"

/* Report how payment-code calls went (交易保障): v2 reference, 2.9 and A */
#define FENPAY_OP_V2_PAYITIL_REPORT "POST /payitil/report"

/* Download payers' comments on orders (拉取订单评价数据): v2 reference, 2.10 and A */
#define FENPAY_OP_V2_BILLCOMMENTSP_BATCHQUERYCOMMENT "POST /billcommentsp/batchquerycomment"

/* Get the platform certificates (获取平台证书): v2 reference, A */
#define FENPAY_OP_V2_RISK_GETCERTFICATES "POST /risk/getcertficates"

/* Get the sandbox key (获取验签密钥): v2 reference, 1.8 and A */
#define FENPAY_OP_V2_XDC_APIV2GETSIGNKEY_SIGN_GETSIGNKEY "POST /xdc/apiv2getsignkey/sign/getsignkey"

/* Charge a payer's payment code in the sandbox (提交付款码支付): v2 reference, 1.8 and A */
#define FENPAY_OP_V2_XDC_APIV2SANDBOX_PAY_MICROPAY "POST /xdc/apiv2sandbox/pay/micropay"

/* Query an order in the sandbox (查询订单): v2 reference, 1.8 and A */
#define FENPAY_OP_V2_XDC_APIV2SANDBOX_PAY_ORDERQUERY "POST /xdc/apiv2sandbox/pay/orderquery"

/* Get the key of the old sandbox (获取验签密钥): WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A */
#define FENPAY_OP_V2_SANDBOXNEW_PAY_GETSIGNKEY "POST /sandboxnew/pay/getsignkey"

/* Place an order in the old sandbox (统一下单): WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A */
#define FENPAY_OP_V2_SANDBOXNEW_PAY_UNIFIEDORDER "POST /sandboxnew/pay/unifiedorder"

/* Charge a payer's payment code in the old sandbox (提交付款码支付): WeChat Pay page of 2022-05-31; v2
 * reference, 1.8 and A */
#define FENPAY_OP_V2_SANDBOXNEW_PAY_MICROPAY "POST /sandboxnew/pay/micropay"

/* Query an order in the old sandbox (查询订单): WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A */
#define FENPAY_OP_V2_SANDBOXNEW_PAY_ORDERQUERY "POST /sandboxnew/pay/orderquery"

/* Ask for a refund in the old sandbox (申请退款): WeChat Pay page of 2022-05-31; v2 reference, 1.8 and
 * A */
#define FENPAY_OP_V2_SANDBOXNEW_PAY_REFUND "POST /sandboxnew/pay/refund"

/* Query refunds in the old sandbox (查询退款): WeChat Pay page of 2022-05-31; v2 reference, 1.8 and A */
#define FENPAY_OP_V2_SANDBOXNEW_PAY_REFUNDQUERY "POST /sandboxnew/pay/refundquery"

/* Download a trade bill in the old sandbox (下载对账单): WeChat Pay page of 2022-05-31; v2 reference,
 * 1.8 and A */
#define FENPAY_OP_V2_SANDBOXNEW_PAY_DOWNLOADBILL "POST /sandboxnew/pay/downloadbill"

/* Place an order to be paid in a WeChat page or a mini program (JSAPI/小程序下单): v3 reference, 7.1 */
#define FENPAY_OP_V3_POST_PAY_TRANSACTIONS_JSAPI "POST /v3/pay/transactions/jsapi"

/* Place an order to be paid in an app (APP下单): v3 reference, 7.1 */
#define FENPAY_OP_V3_POST_PAY_TRANSACTIONS_APP "POST /v3/pay/transactions/app"

/* Place an order to be paid in a browser on a phone (H5下单): v3 reference, 7.1 */
#define FENPAY_OP_V3_POST_PAY_TRANSACTIONS_H5 "POST /v3/pay/transactions/h5"

/* Place an order to be paid by a code that the payer scans (Native下单): v3 reference, 7.1 */
#define FENPAY_OP_V3_POST_PAY_TRANSACTIONS_NATIVE "POST /v3/pay/transactions/native"

/* Charge a payer's payment code over v3 (付款码支付): v3 reference, 7.2 */
#define FENPAY_OP_V3_POST_PAY_TRANSACTIONS_CODEPAY "POST /v3/pay/transactions/codepay"

/* Query an order by WeChat Pay's number (微信支付订单号查询订单): v3 reference, 7.3 and 9.1 */
#define FENPAY_OP_V3_GET_PAY_TRANSACTIONS_ID "GET /v3/pay/transactions/id/{transaction_id}"

/* Query an order by the merchant's number (商户订单号查询订单): v3 reference, 7.3 and 9.1 */
#define FENPAY_OP_V3_GET_PAY_TRANSACTIONS_OUT_TRADE_NO "GET /v3/pay/transactions/out-trade-no/{out_trade_no}"

/* Close an order that is not paid (关闭订单): v3 reference, 7.3 */
#define FENPAY_OP_V3_POST_PAY_TRANSACTIONS_OUT_TRADE_NO_CLOSE "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close"

/* Reverse an order that was charged by payment code (撤销付款码订单): v3 reference, 7.2 */
#define FENPAY_OP_V3_POST_PAY_TRANSACTIONS_OUT_TRADE_NO_REVERSE "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse"

/* Place an order to be paid in a WeChat page or a mini program for a sub-merchant (服务商JSAPI/小程序下单):
 * v3 reference, 7.4 */
#define FENPAY_OP_V3_POST_PAY_PARTNER_TRANSACTIONS_JSAPI "POST /v3/pay/partner/transactions/jsapi"

/* Place an order to be paid in an app for a sub-merchant (服务商APP下单): v3 reference, 7.4 */
#define FENPAY_OP_V3_POST_PAY_PARTNER_TRANSACTIONS_APP "POST /v3/pay/partner/transactions/app"

/* Place an order to be paid in a browser on a phone for a sub-merchant (服务商H5下单): v3 reference, 7.4 */
#define FENPAY_OP_V3_POST_PAY_PARTNER_TRANSACTIONS_H5 "POST /v3/pay/partner/transactions/h5"

/* Place an order to be paid by a code that the payer scans for a sub-merchant (服务商Native下单): v3
 * reference, 7.4 */
#define FENPAY_OP_V3_POST_PAY_PARTNER_TRANSACTIONS_NATIVE "POST /v3/pay/partner/transactions/native"

/* Charge a payer's payment code over v3 for a sub-merchant (服务商付款码支付): v3 reference, 7.2 */
#define FENPAY_OP_V3_POST_PAY_PARTNER_TRANSACTIONS_CODEPAY "POST /v3/pay/partner/transactions/codepay"

/* Query an order by WeChat Pay's number for a sub-merchant (服务商微信支付订单号查询订单): v3 reference, 7.4 and
 * 9.1 */
#define FENPAY_OP_V3_GET_PAY_PARTNER_TRANSACTIONS_ID "GET /v3/pay/partner/transactions/id/{transaction_id}"

/* Query an order by the merchant's number for a sub-merchant (服务商商户订单号查询订单): v3 reference, 7.4 and
 * 9.1 */
#define FENPAY_OP_V3_GET_PAY_PARTNER_TRANSACTIONS_OUT_TRADE_NO "GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}"

/* Close an order that is not paid for a sub-merchant (服务商关闭订单): v3 reference, 7.4 */
#define FENPAY_OP_V3_POST_PAY_PARTNER_TRANSACTIONS_OUT_TRADE_NO_CLOSE "POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close"

/* Reverse an order that was charged by payment code for a sub-merchant (服务商撤销付款码订单): v3 reference,
 * 7.2 */
#define FENPAY_OP_V3_POST_PAY_PARTNER_TRANSACTIONS_OUT_TRADE_NO_REVERSE "POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse"

/* Place several orders to be paid at once in a WeChat page or a mini program (合单JSAPI下单): v3
 * reference, 7.5 */
#define FENPAY_OP_V3_POST_COMBINE_TRANSACTIONS_JSAPI "POST /v3/combine-transactions/jsapi"

/* Place several orders to be paid at once in an app (合单APP下单): v3 reference, 7.5 */
#define FENPAY_OP_V3_POST_COMBINE_TRANSACTIONS_APP "POST /v3/combine-transactions/app"

/* Place several orders to be paid at once in a browser on a phone (合单H5下单): v3 reference, 7.5 */
#define FENPAY_OP_V3_POST_COMBINE_TRANSACTIONS_H5 "POST /v3/combine-transactions/h5"

/* Place several orders to be paid at once by a code that the payer scans (合单Native下单): v3
 * reference, 7.5 */
#define FENPAY_OP_V3_POST_COMBINE_TRANSACTIONS_NATIVE "POST /v3/combine-transactions/native"

/* Query orders that are paid at once (合单查询订单): v3 reference, 7.5 and 9.1 */
#define FENPAY_OP_V3_GET_COMBINE_TRANSACTIONS_OUT_TRADE_NO "GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}"

/* Close orders that are paid at once (合单关闭订单): v3 reference, 7.5 */
#define FENPAY_OP_V3_POST_COMBINE_TRANSACTIONS_OUT_TRADE_NO_CLOSE "POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close"

/* Ask for a refund of an order (申请退款): v3 reference, 7.6 */
#define FENPAY_OP_V3_POST_REFUND_DOMESTIC_REFUNDS "POST /v3/refund/domestic/refunds"

/* Query a refund by the merchant's number (查询单笔退款): v3 reference, 7.6 and 9.2 */
#define FENPAY_OP_V3_GET_REFUND_DOMESTIC_REFUNDS_OUT_REFUND_NO "GET /v3/refund/domestic/refunds/{out_refund_no}"

/* Send a refund that did not arrive to another account (发起异常退款): v3 reference, 7.6 and 10 */
#define FENPAY_OP_V3_POST_REFUND_DOMESTIC_REFUNDS_APPLY_ABNORMAL_REFUND "POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund"

/* Apply for the trade bill of a day (申请交易账单): v3 reference, 7.7 */
#define FENPAY_OP_V3_GET_BILL_TRADEBILL "GET /v3/bill/tradebill"

/* Apply for the fund-flow bill of a day (申请资金账单): v3 reference, 7.7 */
#define FENPAY_OP_V3_GET_BILL_FUNDFLOWBILL "GET /v3/bill/fundflowbill"

/* Apply for the fund-flow bill of a sub-merchant and a day (申请单个子商户资金账单): v3 reference, 5 and 7.7 */
#define FENPAY_OP_V3_GET_BILL_SUB_MERCHANT_FUNDFLOWBILL "GET /v3/bill/sub-merchant-fundflowbill"

/* Download a bill that was applied for (下载账单): v3 reference, 2.4 and 7.7 */
#define FENPAY_OP_V3_GET_BILLDOWNLOAD_FILE "GET /v3/billdownload/file"

/* Share an order's money among receivers (请求分账): v3 reference, 7.8 */
#define FENPAY_OP_V3_POST_PROFITSHARING_ORDERS "POST /v3/profitsharing/orders"

/* Query the sharing of an order (查询分账结果): v3 reference, 7.8 */
#define FENPAY_OP_V3_GET_PROFITSHARING_ORDERS_OUT_ORDER_NO "GET /v3/profitsharing/orders/{out_order_no}"

/* Release what is left of an order to be shared (解冻剩余资金): v3 reference, 7.8 */
#define FENPAY_OP_V3_POST_PROFITSHARING_ORDERS_UNFREEZE "POST /v3/profitsharing/orders/unfreeze"

/* Take a receiver's share back (请求分账回退): v3 reference, 7.8 */
#define FENPAY_OP_V3_POST_PROFITSHARING_RETURN_ORDERS "POST /v3/profitsharing/return-orders"

/* Query how taking a share back went (查询分账回退结果): v3 reference, 7.8 */
#define FENPAY_OP_V3_GET_PROFITSHARING_RETURN_ORDERS_OUT_RETURN_NO "GET /v3/profitsharing/return-orders/{out_return_no}"

/* Query how much of an order is unshared (查询剩余待分金额): v3 reference, 7.8 */
#define FENPAY_OP_V3_GET_PROFITSHARING_TRANSACTIONS_AMOUNTS "GET /v3/profitsharing/transactions/{transaction_id}/amounts"

/* Allow a receiver of shares (添加分账接收方): v3 reference, 7.8 */
#define FENPAY_OP_V3_POST_PROFITSHARING_RECEIVERS_ADD "POST /v3/profitsharing/receivers/add"

/* Disallow a receiver of shares (删除分账接收方): v3 reference, 7.8 */
#define FENPAY_OP_V3_POST_PROFITSHARING_RECEIVERS_DELETE "POST /v3/profitsharing/receivers/delete"

/* Apply for the sharing bill of a day (申请分账账单): v3 reference, 7.7 */
#define FENPAY_OP_V3_GET_PROFITSHARING_BILLS "GET /v3/profitsharing/bills"

/* Query the largest share of a sub-merchant (查询最大分账比例): v3 reference, 7.8 */
#define FENPAY_OP_V3_GET_PROFITSHARING_MERCHANT_CONFIGS_SUB_MCHID "GET /v3/profitsharing/merchant-configs/{sub_mchid}"

/* Transfer money to a user who confirms it (发起转账): v3 reference, 7.9 and 10 */
#define FENPAY_OP_V3_POST_FUND_APP_MCH_TRANSFER_TRANSFER_BILLS "POST /v3/fund-app/mch-transfer/transfer-bills"

/* Query a transfer to a user by the merchant's number (商户单号查询转账单): v3 reference, 7.9 and 12 no. 23 */
#define FENPAY_OP_V3_GET_FUND_APP_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO "GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"

/* Query a transfer to a user by WeChat Pay's number (微信单号查询转账单): v3 reference, 7.9 and 12 no. 23 */
#define FENPAY_OP_V3_GET_FUND_APP_MCH_TRANSFER_TRANSFER_BILLS_TRANSFER_BILL_NO "GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"

/* Cancel a transfer that the user has not confirmed (撤销转账): v3 reference, 7.9 */
#define FENPAY_OP_V3_POST_FUND_APP_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO_CANCEL "POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel"

/* Ask a user to authorise transfers without confirmation (申请免确认收款授权): v3 reference, 7.9; WeChat Pay
 * page of 2025-08-26 */
#define FENPAY_OP_V3_POST_FUND_APP_MCH_TRANSFER_USER_CONFIRM_AUTHORIZATION "POST /v3/fund-app/mch-transfer/user-confirm-authorization"

/* Query a user's authorisation of transfers (商户单号查询授权结果): v3 reference, 7.9; WeChat Pay page of
 * 2026-05-08 */
#define FENPAY_OP_V3_GET_FUND_APP_MCH_TRANSFER_USER_CONFIRM_AUTHORIZATION_OUT_AUTHORIZATION_NO "GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}"

/* End a user's authorisation of transfers (解除免确认收款授权): v3 reference, 7.9; WeChat Pay page of
 * 2026-05-08 */
#define FENPAY_OP_V3_POST_FUND_APP_MCH_TRANSFER_USER_CONFIRM_AUTHORIZATION_OUT_AUTHORIZATION_NO_CLOSE "POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close"

/* Transfer money to a user who has authorised it (用户授权后转账): v3 reference, 7.9; WeChat Pay page of
 * 2026-05-08 */
#define FENPAY_OP_V3_POST_FUND_APP_MCH_TRANSFER_TRANSFER_BILLS_TRANSFER "POST /v3/fund-app/mch-transfer/transfer-bills/transfer"

/* Transfer money to a user and ask for an authorisation at once (发起转账并完成免确认收款授权): v3 reference,
 * 7.9; WeChat Pay page of 2025-05-16 */
#define FENPAY_OP_V3_POST_FUND_APP_MCH_TRANSFER_TRANSFER_BILLS_PRE_TRANSFER_WITH_AUTHORIZATION "POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization"

/* Apply for the receipt of a transfer by the merchant's number (商户单号申请电子回单): v3 reference, 7.9;
 * WeChat Pay page of 2024-10-14 */
#define FENPAY_OP_V3_POST_FUND_APP_MCH_TRANSFER_ELECSIGN_OUT_BILL_NO "POST /v3/fund-app/mch-transfer/elecsign/out-bill-no"

/* Query the receipt of a transfer by the merchant's number (商户单号查询电子回单): v3 reference, 7.9; WeChat
 * Pay page of 2024-12-05 */
#define FENPAY_OP_V3_GET_FUND_APP_MCH_TRANSFER_ELECSIGN_OUT_BILL_NO "GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}"

/* Apply for the receipt of a transfer by WeChat Pay's number (微信单号申请电子回单): v3 reference, 7.9;
 * WeChat Pay page of 2024-10-14 */
#define FENPAY_OP_V3_POST_FUND_APP_MCH_TRANSFER_ELECSIGN_TRANSFER_BILL_NO "POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no"

/* Query the receipt of a transfer by WeChat Pay's number (微信单号查询电子回单): v3 reference, 7.9; WeChat
 * Pay page of 2024-12-05 */
#define FENPAY_OP_V3_GET_FUND_APP_MCH_TRANSFER_ELECSIGN_TRANSFER_BILL_NO "GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}"

/* Download the receipt of a transfer (下载转账单电子回单): v3 reference, 2.4; WeChat Pay page of 2023-12-04 */
#define FENPAY_OP_V3_GET_TRANSFERDOWNLOAD_SIGNFILE "GET /v3/transferdownload/signfile"

/* Transfer money to many users at once (发起批量转账): v3 reference, 7.9 and 10 */
#define FENPAY_OP_V3_POST_TRANSFER_BATCHES "POST /v3/transfer/batches"

/* Query a batch of transfers by the merchant's number (商家批次单号查询批次单): v3 reference, 7.9 */
#define FENPAY_OP_V3_GET_TRANSFER_BATCHES_OUT_BATCH_NO "GET /v3/transfer/batches/out-batch-no/{out_batch_no}"

/* Query a batch of transfers by WeChat Pay's number (微信批次单号查询批次单): v3 reference, 7.9 */
#define FENPAY_OP_V3_GET_TRANSFER_BATCHES_BATCH_ID "GET /v3/transfer/batches/batch-id/{batch_id}"

/* Query one transfer of a batch by the merchant's numbers (商家明细单号查询明细单): v3 reference, 5 and 7.9 */
#define FENPAY_OP_V3_GET_TRANSFER_BATCHES_OUT_BATCH_NO_DETAILS_OUT_DETAIL_NO "GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"

/* Query one transfer of a batch by WeChat Pay's numbers (微信明细单号查询明细单): v3 reference, 5 and 7.9 */
#define FENPAY_OP_V3_GET_TRANSFER_BATCHES_BATCH_ID_DETAILS_DETAIL_ID "GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"

/* Apply for the receipt of a batch of transfers (转账账单电子回单申请): v3 reference, 7.9; WeChat Pay page of
 * 2021-08-25 */
#define FENPAY_OP_V3_POST_TRANSFER_BILL_RECEIPT "POST /v3/transfer/bill-receipt"

/* Query the receipt of a batch of transfers (查询转账账单电子回单): v3 reference, 7.9; WeChat Pay page of
 * 2021-08-25 */
#define FENPAY_OP_V3_GET_TRANSFER_BILL_RECEIPT_OUT_BATCH_NO "GET /v3/transfer/bill-receipt/{out_batch_no}"

/* Apply for the receipt of one transfer of a batch (受理转账明细电子回单): v3 reference, 7.9; WeChat Pay page
 * of 2021-08-25 */
#define FENPAY_OP_V3_POST_TRANSFER_DETAIL_ELECTRONIC_RECEIPTS "POST /v3/transfer-detail/electronic-receipts"

/* Query the receipt of one transfer of a batch (查询转账明细电子回单): v3 reference, 7.9; WeChat Pay page of
 * 2021-08-25 */
#define FENPAY_OP_V3_GET_TRANSFER_DETAIL_ELECTRONIC_RECEIPTS "GET /v3/transfer-detail/electronic-receipts"

/* Download the receipt of a batch of transfers (下载批量转账电子回单): v3 reference, 2.4; WeChat Pay page of
 * 2023-12-04 */
#define FENPAY_OP_V3_GET_TRANSFERDOWNLOAD_ELECVOUCHERFILE "GET /v3/transferdownload/elecvoucherfile"

/* Fetch the platform's certificates (获取平台证书列表): v3 reference, 3.1 */
#define FENPAY_OP_V3_GET_CERTIFICATES "GET /v3/certificates"

/* Try signatures, encryption and a notice (签名验签与加解密自检): v3 reference, 3.5 */
#define FENPAY_OP_V3_POST_SECURITY_ECHO "POST /v3/security/echo"

/* Upload a picture or a document (图片上传): v3 reference, 1.3 */
#define FENPAY_OP_V3_POST_MERCHANT_MEDIA_UPLOAD "POST /v3/merchant/media/upload"

/* Upload a video (视频上传): v3 reference, 1.3 */
#define FENPAY_OP_V3_POST_MERCHANT_MEDIA_VIDEO_UPLOAD "POST /v3/merchant/media/video_upload"

/* List the complaints of some days (查询投诉单列表): v3 reference, 7.10; WeChat Pay page of 2025-09-02 */
#define FENPAY_OP_V3_GET_MERCHANT_SERVICE_COMPLAINTS_V2 "GET /v3/merchant-service/complaints-v2"

/* Query a complaint (查询投诉单详情): v3 reference, 5 and 7.10; WeChat Pay page of 2025-08-28 */
#define FENPAY_OP_V3_GET_MERCHANT_SERVICE_COMPLAINTS_V2_COMPLAINT_ID "GET /v3/merchant-service/complaints-v2/{complaint_id}"

/* Query what was said about a complaint (查询投诉协商历史): v3 reference, 7.10; WeChat Pay page of
 * 2025-08-28 */
#define FENPAY_OP_V3_GET_MERCHANT_SERVICE_COMPLAINTS_V2_NEGOTIATION_HISTORYS "GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys"

/* Answer a complaint (回复用户): v3 reference, 7.10; WeChat Pay page of 2025-09-01 */
#define FENPAY_OP_V3_POST_MERCHANT_SERVICE_COMPLAINTS_V2_RESPONSE "POST /v3/merchant-service/complaints-v2/{complaint_id}/response"

/* Answer a complaint that waits for immediate service (回复需要即时服务的投诉单): v3 reference, 7.10; WeChat
 * Pay page of 2026-01-22 */
#define FENPAY_OP_V3_POST_MERCHANT_SERVICE_COMPLAINTS_V2_RESPONSE_IMMEDIATE_SERVICE "POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service"

/* Report that a complaint is settled (反馈处理完成): v3 reference, 7.10; WeChat Pay page of 2025-09-01 */
#define FENPAY_OP_V3_POST_MERCHANT_SERVICE_COMPLAINTS_V2_COMPLETE "POST /v3/merchant-service/complaints-v2/{complaint_id}/complete"

/* Approve or reject the refund that a complaint asks for (更新退款审批结果): v3 reference, 7.10; WeChat Pay
 * page of 2025-09-01 */
#define FENPAY_OP_V3_POST_MERCHANT_SERVICE_COMPLAINTS_V2_UPDATE_REFUND_PROGRESS "POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress"

/* Set the address for notices of complaints (创建投诉通知回调地址): v3 reference, 7.10; WeChat Pay page of
 * 2025-08-28 */
#define FENPAY_OP_V3_POST_MERCHANT_SERVICE_COMPLAINT_NOTIFICATIONS "POST /v3/merchant-service/complaint-notifications"

/* Query the address for notices of complaints (查询投诉通知回调地址): v3 reference, 7.10; WeChat Pay page of
 * 2025-08-28 */
#define FENPAY_OP_V3_GET_MERCHANT_SERVICE_COMPLAINT_NOTIFICATIONS "GET /v3/merchant-service/complaint-notifications"

/* Change the address for notices of complaints (更新投诉通知回调地址): v3 reference, 7.10; WeChat Pay page of
 * 2025-08-28 */
#define FENPAY_OP_V3_PUT_MERCHANT_SERVICE_COMPLAINT_NOTIFICATIONS "PUT /v3/merchant-service/complaint-notifications"

/* Remove the address for notices of complaints (删除投诉通知回调地址): v3 reference, 7.10; WeChat Pay page of
 * 2025-08-28 */
#define FENPAY_OP_V3_DELETE_MERCHANT_SERVICE_COMPLAINT_NOTIFICATIONS "DELETE /v3/merchant-service/complaint-notifications"

/* Upload a picture for the answer to a complaint (商户上传反馈图片): v3 reference, 1.3 and 7.10 */
#define FENPAY_OP_V3_POST_MERCHANT_SERVICE_IMAGES_UPLOAD "POST /v3/merchant-service/images/upload"

/* Download a picture of a complaint (图片下载): v3 reference, 2.4 and 7.10 */
#define FENPAY_OP_V3_GET_MERCHANT_SERVICE_IMAGES_MEDIA_ID "GET /v3/merchant-service/images/{media_id}"

/* Create a payscore order (创建支付分订单): v3 reference, 7.10 and 10; WeChat Pay page of 2025-03-06 */
#define FENPAY_OP_V3_POST_PAYSCORE_SERVICEORDER "POST /v3/payscore/serviceorder"

/* Query a payscore order (查询支付分订单): v3 reference, 7.10; WeChat Pay page of 2024-06-18 */
#define FENPAY_OP_V3_GET_PAYSCORE_SERVICEORDER "GET /v3/payscore/serviceorder"

/* Cancel a payscore order (取消支付分订单): v3 reference, 7.10; WeChat Pay page of 2024-06-18 */
#define FENPAY_OP_V3_POST_PAYSCORE_SERVICEORDER_CANCEL "POST /v3/payscore/serviceorder/{out_order_no}/cancel"

/* Change the amount of a payscore order (修改支付分订单金额): v3 reference, 7.10; WeChat Pay page of
 * 2025-03-06 */
#define FENPAY_OP_V3_POST_PAYSCORE_SERVICEORDER_MODIFY "POST /v3/payscore/serviceorder/{out_order_no}/modify"

/* Complete a payscore order and ask for its payment (完结支付分订单): v3 reference, 7.10 and 10; WeChat
 * Pay page of 2025-03-06 */
#define FENPAY_OP_V3_POST_PAYSCORE_SERVICEORDER_COMPLETE "POST /v3/payscore/serviceorder/{out_order_no}/complete"

/* Urge the payment of a payscore order (商户发起催收扣款): v3 reference, 7.10; WeChat Pay page of
 * 2024-06-18 */
#define FENPAY_OP_V3_POST_PAYSCORE_SERVICEORDER_PAY "POST /v3/payscore/serviceorder/{out_order_no}/pay"

/* Report that a payscore order was paid elsewhere (同步支付分订单信息): v3 reference, 7.10; WeChat Pay page
 * of 2024-06-18 */
#define FENPAY_OP_V3_POST_PAYSCORE_SERVICEORDER_SYNC "POST /v3/payscore/serviceorder/{out_order_no}/sync"

/* Create and complete a payscore order at once (创单结单合并): v3 reference, 7.10; WeChat Pay page of
 * 2020-04-23 */
#define FENPAY_OP_V3_POST_PAYSCORE_SERVICEORDER_DIRECT_COMPLETE "POST /v3/payscore/serviceorder/direct-complete"

/* Tell a payscore user that a fee is waiting (下发服务费用待处理消息): WeChat Pay page of 2024-06-18 */
#define FENPAY_OP_V3_POST_PAYSCORE_SERVICEORDER_SEND_PENDINGMESSAGE "POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage"

/* Tell a payscore user that a fee will be taken (下发服务预扣费消息): WeChat Pay page of 2024-06-18 */
#define FENPAY_OP_V3_POST_PAYSCORE_SERVICEORDER_SEND_PREPAIDMESSAGE "POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage"

/* Ask a user to permit a payscore service (商户预授权): v3 reference, 7.10; WeChat Pay page of
 * 2023-10-18 */
#define FENPAY_OP_V3_POST_PAYSCORE_PERMISSIONS "POST /v3/payscore/permissions"

/* Query a user's payscore permission by its code (按授权协议号查询授权记录): v3 reference, 7.10; WeChat Pay
 * page of 2023-10-18 */
#define FENPAY_OP_V3_GET_PAYSCORE_PERMISSIONS_AUTHORIZATION_CODE "GET /v3/payscore/permissions/authorization-code/{authorization_code}"

/* End a user's payscore permission by its code (按授权协议号解除授权): v3 reference, 7.10; WeChat Pay page of
 * 2023-10-18 */
#define FENPAY_OP_V3_POST_PAYSCORE_PERMISSIONS_AUTHORIZATION_CODE_TERMINATE "POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate"

/* Query a user's payscore permission by openid (按用户标识查询授权记录): v3 reference, 7.10; WeChat Pay page
 * of 2023-10-18 */
#define FENPAY_OP_V3_GET_PAYSCORE_PERMISSIONS_OPENID "GET /v3/payscore/permissions/openid/{openid}"

/* End a user's payscore permission by openid (按用户标识解除授权): v3 reference, 7.10; WeChat Pay page of
 * 2023-10-18 */
#define FENPAY_OP_V3_POST_PAYSCORE_PERMISSIONS_OPENID_TERMINATE "POST /v3/payscore/permissions/openid/{openid}/terminate"

/* Query whether a user may use a payscore service (查询用户授权状态): v3 reference, 7.10; WeChat Pay page
 * of 2019-08-23 */
#define FENPAY_OP_V3_GET_PAYSCORE_USER_SERVICE_STATE "GET /v3/payscore/user-service-state"

/* End what a user permitted a payscore service (解除用户服务授权): WeChat Pay page of 2020-03-25 */
#define FENPAY_OP_V3_POST_PAYSCORE_USERS_PERMISSIONS_TERMINATE "POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate"

/* Apply for the payscore bill of a day (申请支付分对账单): v3 reference, 7.10; WeChat Pay page of
 * 2021-09-18 */
#define FENPAY_OP_V3_GET_PAYSCORE_MERCHANT_BILL "GET /v3/payscore/merchant-bill"

/* Create a stock of cash coupons (创建代金券批次): v3 reference, 7.10; WeChat Pay page of 2024-11-18 */
#define FENPAY_OP_V3_POST_MARKETING_FAVOR_COUPON_STOCKS "POST /v3/marketing/favor/coupon-stocks"

/* Start a stock of cash coupons (激活代金券批次): v3 reference, 7.10; WeChat Pay page of 2019 */
#define FENPAY_OP_V3_POST_MARKETING_FAVOR_STOCKS_START "POST /v3/marketing/favor/stocks/{stock_id}/start"

/* Pause a stock of cash coupons (暂停代金券批次): v3 reference, 7.10; WeChat Pay page of 2019 */
#define FENPAY_OP_V3_POST_MARKETING_FAVOR_STOCKS_PAUSE "POST /v3/marketing/favor/stocks/{stock_id}/pause"

/* Restart a stock of cash coupons (重启代金券批次): v3 reference, 7.10; WeChat Pay page of 2019 */
#define FENPAY_OP_V3_POST_MARKETING_FAVOR_STOCKS_RESTART "POST /v3/marketing/favor/stocks/{stock_id}/restart"

/* Grant a user a cash coupon (发放代金券): v3 reference, 7.10 and 10; WeChat Pay page of 2024-05-28 */
#define FENPAY_OP_V3_POST_MARKETING_FAVOR_USERS_COUPONS "POST /v3/marketing/favor/users/{openid}/coupons"

/* List the stocks of cash coupons (条件查询批次列表): v3 reference, 7.10; WeChat Pay page of 2024-05-28 */
#define FENPAY_OP_V3_GET_MARKETING_FAVOR_STOCKS "GET /v3/marketing/favor/stocks"

/* Query a stock of cash coupons (查询批次详情): v3 reference, 7.10; WeChat Pay page of 2024-05-28 */
#define FENPAY_OP_V3_GET_MARKETING_FAVOR_STOCKS_STOCK_ID "GET /v3/marketing/favor/stocks/{stock_id}"

/* Query a cash coupon of a user (查询代金券详情): v3 reference, 7.10; WeChat Pay page of 2024-05-28 */
#define FENPAY_OP_V3_GET_MARKETING_FAVOR_USERS_COUPONS_COUPON_ID "GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}"

/* List the cash coupons of a user (根据商户号查用户的券): v3 reference, 7.10; WeChat Pay page of 2024-09-19 */
#define FENPAY_OP_V3_GET_MARKETING_FAVOR_USERS_COUPONS "GET /v3/marketing/favor/users/{openid}/coupons"

/* List the merchants that take a stock of cash coupons (查询代金券可用商户): v3 reference, 7.10; WeChat Pay
 * page of 2019-09-29 */
#define FENPAY_OP_V3_GET_MARKETING_FAVOR_STOCKS_MERCHANTS "GET /v3/marketing/favor/stocks/{stock_id}/merchants"

/* List the goods that a stock of cash coupons is for (查询代金券可用单品): v3 reference, 7.10; WeChat Pay
 * page of 2019-09-29 */
#define FENPAY_OP_V3_GET_MARKETING_FAVOR_STOCKS_ITEMS "GET /v3/marketing/favor/stocks/{stock_id}/items"

/* Change the goods that a stock of cash coupons is for (修改可用单品编码): WeChat Pay page of 2026-01-13 */
#define FENPAY_OP_V3_POST_MARKETING_FAVOR_STOCKS_MODIFY_GOODS_ID "POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id"

/* Apply for the list of used cash coupons (下载批次核销明细): v3 reference, 7.10; WeChat Pay page of
 * 2019-09-29 */
#define FENPAY_OP_V3_GET_MARKETING_FAVOR_STOCKS_USE_FLOW "GET /v3/marketing/favor/stocks/{stock_id}/use-flow"

/* Apply for the list of refunded cash coupons (下载批次退款明细): v3 reference, 7.10; WeChat Pay page of
 * 2019-09-29 */
#define FENPAY_OP_V3_GET_MARKETING_FAVOR_STOCKS_REFUND_FLOW "GET /v3/marketing/favor/stocks/{stock_id}/refund-flow"

/* Apply for the list of cash coupons that were used on a day (获取批次单日核销明细): WeChat Pay page of
 * 2025-09-08 */
#define FENPAY_OP_V3_GET_MARKETING_FAVOR_STOCKS_USE_FLOW_BY_DAY "GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day"

/* Apply for the list of cash coupons that were refunded on a day (获取批次单日退款明细): WeChat Pay page of
 * 2025-09-08 */
#define FENPAY_OP_V3_GET_MARKETING_FAVOR_STOCKS_REFUND_FLOW_BY_DAY "GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day"

/* Set the address for notices of cash coupons (设置代金券消息通知地址): v3 reference, 7.10; WeChat Pay page of
 * 2019-09-27 */
#define FENPAY_OP_V3_POST_MARKETING_FAVOR_CALLBACKS "POST /v3/marketing/favor/callbacks"

/* Query the address for notices of cash coupons (查询代金券消息通知地址): v3 reference, 7.10; WeChat Pay page
 * of 2023-03-14 */
#define FENPAY_OP_V3_GET_MARKETING_FAVOR_CALLBACKS "GET /v3/marketing/favor/callbacks"

/* Upload a picture for cash coupons (代金券图片上传): v3 reference, 1.3 and 7.10 */
#define FENPAY_OP_V3_POST_MARKETING_FAVOR_MEDIA_IMAGE_UPLOAD "POST /v3/marketing/favor/media/image-upload"

/* Query whether a plate may park and pay without stopping (查询车牌服务开通信息): WeChat Pay page of
 * 2021-08-06 */
#define FENPAY_OP_V3_GET_VEHICLE_PARKING_SERVICES_FIND "GET /v3/vehicle/parking/services/find"

/* Report that a car has entered a parking place (创建停车入场): WeChat Pay page of 2021-08-06 */
#define FENPAY_OP_V3_POST_VEHICLE_PARKING_PARKINGS "POST /v3/vehicle/parking/parkings"

/* Charge for parking (停车扣费受理): WeChat Pay page of 2025-03-11 */
#define FENPAY_OP_V3_POST_VEHICLE_TRANSACTIONS_PARKING "POST /v3/vehicle/transactions/parking"

/* Query a charge for parking (查询停车扣费订单): WeChat Pay page of 2021-08-06 */
#define FENPAY_OP_V3_GET_VEHICLE_TRANSACTIONS_OUT_TRADE_NO "GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}"

/* Prepare a user's ETC device for charges (预开通ETC指定卡扣费): WeChat Pay page of 2021-10-26 */
#define FENPAY_OP_V3_POST_VEHICLE_ETC_PREOPEN "POST /v3/vehicle/etc/preopen"

/* Query an ETC contract by its number (按协议号查询ETC签约状态): WeChat Pay page of 2019-12-26 */
#define FENPAY_OP_V3_GET_VEHICLE_ETC_CONTRACTS_CONTRACT_ID "GET /v3/vehicle/etc/contracts/{contract_id}"

/* Query a user's ETC contract (查询用户ETC签约状态): WeChat Pay page of 2019-12-26 */
#define FENPAY_OP_V3_GET_VEHICLE_ETC_USERS_CONTRACTS "GET /v3/vehicle/etc/users/{openid}/contracts"

/* Charge for a highway (高速场景扣款): WeChat Pay page of 2020-11-01 */
#define FENPAY_OP_V3_POST_VEHICLE_ETC_TRANSACTIONS_HIGHWAY "POST /v3/vehicle/etc/transactions/highway"

/* Query a charge for a highway by WeChat Pay's number (微信支付订单号查询高速扣款): WeChat Pay page of
 * 2020-11-01 */
#define FENPAY_OP_V3_GET_VEHICLE_ETC_TRANSACTIONS_ID "GET /v3/vehicle/etc/transactions/id/{transaction_id}"

/* Query a charge for a highway by the merchant's number (商户订单号查询高速扣款): WeChat Pay page of
 * 2020-11-01 */
#define FENPAY_OP_V3_GET_VEHICLE_ETC_TRANSACTIONS_OUT_TRADE_NO "GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}"


/*
 * Kinds of errors: what fenpay_reply_status() gives; 0 is none.
 */

/* The configuration is incomplete or malformed. */
#define FENPAY_KIND_CONFIG 101

/* A parameter is missing, malformed or out of range. */
#define FENPAY_KIND_INPUT 102

/* The call does not fit the state that the order, refund or payout is in. */
#define FENPAY_KIND_STATE 103

/* What was asked for does not exist. */
#define FENPAY_KIND_MISSING 104

/* WeChat Pay refused for a reason of its own. */
#define FENPAY_KIND_REJECTED 201

/* WeChat Pay asks for a slower pace. */
#define FENPAY_KIND_THROTTLED 202

/* WeChat Pay failed inside. */
#define FENPAY_KIND_GATEWAY 203

/* The connection could not be made or broke. */
#define FENPAY_KIND_NETWORK 301

/* The deadline passed. */
#define FENPAY_KIND_TIMEOUT 302

/* The answer is not a message of the protocol. */
#define FENPAY_KIND_WIRE 303

/* A signature is missing or wrong. */
#define FENPAY_KIND_FORGED 401

/* An encrypted part does not open. */
#define FENPAY_KIND_SEALED 402

/* A message is outside its time window. */
#define FENPAY_KIND_STALE 403

/* An authentic message is about something else than what was asked. */
#define FENPAY_KIND_MISMATCH 404

/* WeChat Pay's own signature probe, refused like every bad signature. */
#define FENPAY_KIND_PROBE 405

/* The ledger could not read or write. */
#define FENPAY_KIND_LEDGER 501

/* The number is bound to other parameters, or another writer was first. */
#define FENPAY_KIND_CONFLICT 502

/* A fault of Fenpay itself. */
#define FENPAY_KIND_INTERNAL 900


/*
 * What may be done next: what fenpay_reply_advice() gives; 0 is none.
 */

/* Repeating does not help: change something first. */
#define FENPAY_ADVICE_NEVER 1

/* The very same request again is safe. */
#define FENPAY_ADVICE_SAME 2

/* The very same request again is safe, later. */
#define FENPAY_ADVICE_LATER 3

/* The outcome is unknown: ask before anything else. */
#define FENPAY_ADVICE_QUERY 4

#endif /* FENPAY_OPS_H */
