use super::refusals::coded;
use super::{Call, No, Said};
use crate::book::CodeSeen;
use crate::merchant::openid_of;
use fenpay::wire::Fields;

/// `POST /tools/authcodetoopenid`: afterwards only the same merchant can charge the code.
pub(super) fn auth_code_to_openid(call: &mut Call) -> Result<Said, No> {
    let code = call.own("auth_code").unwrap_or_default();
    if code.len() != 18 || !code.bytes().all(|b| b.is_ascii_digit()) {
        return Err(coded("AUTH_CODE_INVALID"));
    }
    let mch_id = call.merchant.mch_id.clone();
    let seen = call.book().codes_seen.entry(code.clone());
    let seen = seen.or_insert(CodeSeen {
        mch_id: mch_id.clone(),
        charged: false,
    });
    if seen.charged {
        return Err(coded("AUTHCODEEXPIRE"));
    }
    if seen.mch_id != mch_id {
        return Err(coded("AUTH_CODE_INVALID"));
    }
    let mut fields = Fields::new();
    fields.set(
        "openid",
        openid_of(call.get("appid").unwrap_or_default(), &code),
    );
    if let Some(app) = call.get("sub_appid") {
        fields.set("sub_openid", openid_of(app, &code));
    }
    Ok(Said::Fields(fields))
}

/// `POST /tools/shorturl`.
pub(super) fn short_url(call: &mut Call) -> Result<Said, No> {
    let long = call.get("long_url").unwrap_or_default();
    if !long.starts_with("weixin://wxpay/bizpayurl?") {
        return Err(No::wrong("long_url"));
    }
    let mut fields = Fields::new();
    fields.set(
        "short_url",
        format!("weixin://wxpay/s/{}", &call.at.chance.nonce()[..6]),
    );
    Ok(Said::Fields(fields))
}

/// `POST /payitil/report`: taken and forgotten.
pub(super) fn report(_: &mut Call) -> Result<Said, No> {
    let mut fields = Fields::new();
    fields.set("return_code", "SUCCESS");
    fields.set("result_code", "SUCCESS");
    Ok(Said::Bare(fields))
}
