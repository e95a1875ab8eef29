//! What the payer's side needs: invocation parameters, openids, authorization links.

use super::params::Params;
use super::{Engine, HttpReply, Merchant, Reply, merchant};
use crate::error::{Advice, Error, Kind, Result};
use crate::openid;
use crate::order::{Dialect, Order, OrderState, PayKind};
use crate::transport::Failure;
use crate::types::Secret;
use crate::v2::{invoke, notice};
use crate::v3::Stamp;
use serde_json::{Value, json};

impl Engine {
    /// `client.params`: the complete object with which the payer's side starts the payment.
    pub(super) fn client_params(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let merchant = self.merchant(params.text("mchid"))?;
        let order = self.order(&merchant.mchid, params.need("out_trade_no")?)?;
        if order.state != OrderState::Open {
            return Err(Error::state(format!(
                "the order is {}, not open",
                order.state.word()
            )));
        }
        let client = params.text("client").unwrap_or_else(|| order.kind.word());
        let body = match order.dialect {
            Dialect::V2 => self.client_v2(merchant, params, &order, client)?,
            Dialect::V3 => self.client_v3(merchant, params, &order, client)?,
        };
        Ok(Reply::done(json!({ "client": client, "params": body })))
    }

    fn client_v2(
        &self,
        merchant: &Merchant,
        params: &Params,
        order: &Order,
        client: &str,
    ) -> Result<Value> {
        let (account, nonce, now_s) = (
            merchant.account()?,
            self.entropy.nonce(),
            self.now_ms() / 1000,
        );
        let appid = paying_app(order);
        let prepay_id = || prepaid(order, |p| p.prepay_id.as_deref(), "prepay_id");
        Ok(match (order.kind, client) {
            (PayKind::Jsapi, "jsapi") => {
                invoke::jsapi(account, appid, prepay_id()?, now_s, &nonce)?
            }
            (PayKind::Jsapi, "choose_wx_pay") => {
                invoke::choose_wx_pay(account, appid, prepay_id()?, now_s, &nonce)?
            }
            (PayKind::MiniProgram, "mini_program") => {
                invoke::mini_program(account, appid, prepay_id()?, now_s, &nonce)?
            }
            (PayKind::App, "app") => {
                // For a service provider the partner is the sub-merchant (v2 reference, 7 and 11.1).
                let partner = order.sub_mchid.as_deref().unwrap_or(&order.mchid);
                invoke::app(account, appid, partner, prepay_id()?, now_s, &nonce)?
            }
            (PayKind::H5, "h5") => {
                let url = prepaid(order, |p| p.mweb_url.as_deref(), "mweb_url")?;
                invoke::h5(url, params.text("redirect_url"))?
            }
            (PayKind::Native, "native") => {
                invoke::native(prepaid(order, |p| p.code_url.as_deref(), "code_url")?)?
            }
            (kind, _) => return Err(not_paid_so(kind)),
        })
    }

    /// The prepayment of v3 is invoked with the key of v3 (v3 reference, section 8).
    fn client_v3(
        &self,
        merchant: &Merchant,
        params: &Params,
        order: &Order,
        client: &str,
    ) -> Result<Value> {
        use crate::v3::invoke;
        let account = &merchant.v3()?.account;
        let nonce = self.entropy.nonce();
        let stamp = Stamp {
            now_s: self.now_ms().div_euclid(1000),
            nonce: &nonce,
        };
        let appid = paying_app(order);
        let prepay_id = || prepaid(order, |p| p.prepay_id.as_deref(), "prepay_id");
        Ok(match (order.kind, client) {
            (PayKind::Jsapi, "jsapi") => invoke::jsapi(account, appid, prepay_id()?, &stamp)?,
            (PayKind::Jsapi, "choose_wx_pay") => {
                invoke::choose_wx_pay(account, appid, prepay_id()?, &stamp)?
            }
            (PayKind::MiniProgram, "mini_program") => {
                invoke::mini_program(account, appid, prepay_id()?, &stamp)?
            }
            (PayKind::App, "app") => invoke::app(account, appid, prepay_id()?, &stamp)?,
            (PayKind::H5, "h5") => {
                let url = prepaid(order, |p| p.mweb_url.as_deref(), "h5_url")?;
                let mut given = invoke::h5(url, params.text("redirect_url"))?;
                // Under v2's name too, so that a page does not change when the dialect does.
                given["mweb_url"] = given["h5_url"].clone();
                given
            }
            (PayKind::Native, "native") => {
                invoke::native(prepaid(order, |p| p.code_url.as_deref(), "code_url")?)?
            }
            (kind, _) => return Err(not_paid_so(kind)),
        })
    }

    /// `scan.link`: the static code of native mode 1 for a product.
    pub(super) fn scan_link(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let merchant = self.merchant(params.text("mchid"))?;
        let (account, nonce) = (merchant.account()?, self.entropy.nonce());
        let appid = merchant.appid(params.text("appid"))?;
        let product = params.need("product_id")?;
        let now_s = self.now_ms() / 1000;
        Ok(Reply::done(invoke::native_mode1_link(
            account, appid, product, now_s, &nonce,
        )?))
    }

    /// `scan.answer`: the signed reply to a scan of a static code, with the order made for it.
    pub(super) fn scan_answer(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let merchant = self.merchant(params.text("mchid"))?;
        let order = self.order(&merchant.mchid, params.need("out_trade_no")?)?;
        if order.kind != PayKind::Native || order.state != OrderState::Open {
            return Err(Error::state("only an open native order answers a scan"));
        }
        let prepay_id = prepaid(&order, |p| p.prepay_id.as_deref(), "prepay_id")?;
        let (account, nonce) = (merchant.account()?, self.entropy.nonce());
        let reply = notice::scan_reply(account, &order.appid, &nonce, Ok(prepay_id))?;
        Ok(Reply::done(
            json!({ "reply": HttpReply::from(reply).json() }),
        ))
    }

    /// `openid.exchange`: exchanges the code from the payer's side for the payer's openid.
    pub(super) fn openid_exchange(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let merchant = self.merchant(params.text("mchid"))?;
        let appid = params.need("appid")?;
        let secret: &Secret<String> = merchant.app_secrets.get(appid).ok_or_else(|| {
            merchant::missing("app_secrets", "exchanging a code needs the app's secret")
        })?;
        let code = params.need("code")?;
        let request = match params.need("kind")? {
            "mini_program" => openid::mini_program_request(appid, secret, code)?,
            "official_account" => openid::official_request(appid, secret, code)?,
            _ => {
                return Err(Error::input(
                    "kind",
                    "must be mini_program or official_account",
                ));
            }
        };
        let response = self
            .transport
            .send(&request)
            .map_err(|Failure { error, sent }| {
                // A code is good once: after it may have left, the user logs in again.
                error.advise(if sent { Advice::Never } else { Advice::Same })
            })?;
        let identified = openid::open(&response)?;
        if identified.snapshot {
            let text = "the user is a snapshot visitor, who cannot pay: ask for a real login";
            return Err(Error::new(Kind::State, Advice::Never, text));
        }
        Ok(Reply::done(json!({
            "openid": identified.openid,
            "unionid": identified.unionid,
            "session_key": identified.session_key.as_ref().map(|key| key.expose().clone()),
        })))
    }

    /// `openid.link`: the link to which a page inside WeChat sends its user for a code.
    pub(super) fn openid_link(&self, params: &Params, _: Option<&[u8]>) -> Result<Reply> {
        let scope = params.text("scope").unwrap_or("snsapi_base");
        let state = params.text("state").unwrap_or_default();
        let link = openid::authorize_link(
            params.need("appid")?,
            params.need("redirect_uri")?,
            scope,
            state,
        )?;
        Ok(Reply::done(json!({ "link": link })))
    }
}

fn not_paid_so(kind: PayKind) -> Error {
    let text = format!("an order of kind {} is not paid that way", kind.word());
    Error::input("client", text)
}

/// The app in which the payer pays: the sub-merchant's if one was named (v2 reference, 5).
fn paying_app(order: &Order) -> &str {
    order.sub_appid.as_deref().unwrap_or(&order.appid)
}

fn prepaid<'a>(
    order: &'a Order,
    pick: impl Fn(&'a crate::order::Prepay) -> Option<&'a str>,
    name: &str,
) -> Result<&'a str> {
    order.prepay.as_ref().and_then(pick).ok_or_else(|| {
        let text = format!("WeChat Pay has not given a {name} yet: place the order again");
        Error::new(Kind::State, Advice::Same, text)
    })
}
