//! Raw operations: signed, sent and verified, without a trace in the ledger.

use super::exchange::Pace;
use super::{Engine, Merchant, Reply};
use crate::error::{Error, Result};
use crate::operations::{self, Dialect, Operation, ReplyForm};
use crate::transport::Failure;
use crate::v2::{self, Answer};
use crate::wire::{self, Fields, Response};
use serde_json::{Value, json};
use std::ops::Deref;
use std::sync::Arc;

impl Engine {
    /// Calls an operation by its request line, with WeChat Pay's own parameters.
    ///
    /// The blob is the file of an upload in v3.
    pub(super) fn raw(&self, line: &str, params: &Value, blob: Option<&[u8]>) -> Result<Reply> {
        let (op, merchant, request) = self.sealed(line, params, blob)?;
        if op.reply == ReplyForm::Page {
            return Ok(Reply::done(
                json!({ "link": format!("https://{}{}", request.host, request.target) }),
            ));
        }
        let response = self
            .transport
            .send(&request)
            .map_err(|Failure { error, .. }| error)?;
        self.opened(&op, &merchant, &response)
    }

    /// `http.prepare`: seals a raw operation for the caller's own HTTP client.
    pub(super) fn http_prepare(
        &self,
        params: &super::params::Params,
        blob: Option<&[u8]>,
    ) -> Result<Reply> {
        let none = json!({});
        let raw = params.value("params").unwrap_or(&none);
        let (_, _, request) = self.sealed(params.need("operation")?, raw, blob)?;
        let headers = request
            .headers
            .iter()
            .map(|(n, v)| (n.clone(), Value::from(v.as_str())));
        let mut body = json!({
            "method": request.method.as_str(),
            "url": format!("https://{}{}", request.host, request.target),
            "client_cert": request.identity.is_some(),
        });
        body["headers"] = Value::Object(headers.collect());
        Ok(Reply::with_blob(body, request.body))
    }

    /// `http.complete`: verifies the answer that the caller's own HTTP client brought.
    pub(super) fn http_complete(
        &self,
        params: &super::params::Params,
        blob: Option<&[u8]>,
    ) -> Result<Reply> {
        let line = params.need("operation")?;
        let status = params.integer("status").and_then(|s| u16::try_from(s).ok());
        let status = status.ok_or_else(|| Error::input("status", "must be an HTTP status"))?;
        let headers = params.headers("headers")?.into_iter();
        let response = Response {
            status,
            headers: headers
                .map(|(name, value)| (name.to_ascii_lowercase(), value))
                .collect(),
            body: blob.unwrap_or_default().to_vec(),
        };
        let merchant = self.merchant(params.text("mchid"))?;
        let op = operation(line)?;
        self.opened(&op, merchant, &response)
    }

    fn sealed(
        &self,
        line: &str,
        params: &Value,
        blob: Option<&[u8]>,
    ) -> Result<(Entry, Arc<Merchant>, wire::Request)> {
        let op = operation(line)?;
        let (merchant, request) = match op.dialect() {
            Dialect::V2 => self.sealed_v2(&op, params)?,
            Dialect::V3 => self.sealed_v3(&op, params, blob)?,
        };
        Ok((op, merchant, request))
    }

    fn sealed_v2(&self, op: &Operation, params: &Value) -> Result<(Arc<Merchant>, wire::Request)> {
        let fields = wire::json::fields(params)?;
        let named = op.merchant_field.and_then(|name| fields.filled(name));
        // Named as the caller named it: some operations call the merchant otherwise.
        let wrong = |error: Error| error.at(op.merchant_field.unwrap_or("mch_id"));
        let merchant = Arc::clone(self.merchant(named).map_err(wrong)?);
        let appid = default_app(op, &merchant, &fields)?;
        let nonce = self.entropy.nonce();
        let request = v2::seal(op, merchant.account()?, appid.as_deref(), &fields, &nonce)?;
        Ok((merchant, request))
    }

    /// Finds the merchant, gives the request its default app, and seals it.
    ///
    /// Many operations of v3 do not name the merchant, whose number stands in the signature: `mchid`
    /// then says which of several is meant, and does not travel.
    fn sealed_v3(
        &self,
        op: &Operation,
        params: &Value,
        blob: Option<&[u8]>,
    ) -> Result<(Arc<Merchant>, wire::Request)> {
        let Value::Object(given) = params else {
            return Err(Error::input("params", "must be a JSON object"));
        };
        let mut given = given.clone();
        let name = op.merchant_field.unwrap_or("mchid");
        let named = given.get(name).and_then(Value::as_str);
        let merchant = Arc::clone(self.merchant(named).map_err(|error| error.at(name))?);
        if op.listed && op.merchant_field.is_none() && op.field("mchid").is_none() {
            given.remove("mchid");
        }
        if let Some(name) = op.app_field
            && given.get(name).is_none_or(Value::is_null)
        {
            given.insert(name.to_owned(), merchant.appid(None)?.into());
        }
        let given = Value::Object(given);
        let request = self.seal_v3(&merchant, op, &given, blob, Pace::Usual)?;
        Ok((merchant, request))
    }

    fn opened(&self, op: &Operation, merchant: &Merchant, response: &Response) -> Result<Reply> {
        match op.dialect() {
            Dialect::V2 => opened_v2(op, merchant, response),
            Dialect::V3 => {
                let answer = self.open_v3(merchant, op, response, Pace::Usual)?;
                let mut body = json!({ "verified_by": answer.verified_by });
                if !answer.unopened.is_empty() {
                    body["unopened"] = answer.unopened.join(", ").into();
                }
                body["fields"] = match answer.body {
                    Value::Null => json!({}),
                    said => said,
                };
                Ok(match answer.download {
                    Some(file) => Reply::with_blob(body, file),
                    None => Reply::done(body),
                })
            }
        }
    }
}

/// An operation of the table, or one by default rules.
enum Entry {
    Listed(&'static Operation),
    Own(Box<Operation>),
}

impl Deref for Entry {
    type Target = Operation;
    fn deref(&self) -> &Operation {
        match self {
            Entry::Listed(op) => op,
            Entry::Own(op) => op,
        }
    }
}

fn operation(line: &str) -> Result<Entry> {
    Ok(match operations::find(line) {
        Some(op) => Entry::Listed(op),
        None => Entry::Own(Box::new(Operation::unlisted(line)?)),
    })
}

fn default_app(op: &Operation, merchant: &Merchant, fields: &Fields) -> Result<Option<String>> {
    match op.app_field {
        Some(name) if fields.filled(name).is_none() => Ok(Some(merchant.appid(None)?.to_owned())),
        _ => Ok(None),
    }
}

fn opened_v2(op: &Operation, merchant: &Merchant, response: &Response) -> Result<Reply> {
    let Answer {
        fields,
        verified_by,
        download,
    } = v2::open(op, merchant.account()?, response)?;
    let fields = fields.iter().map(|(n, v)| (n.to_owned(), Value::from(v)));
    let mut body = json!({ "verified_by": verified_by });
    // Moved in: `json!` would copy what is given to it.
    body["fields"] = Value::Object(fields.collect());
    match download {
        Some(file) => Ok(Reply::with_blob(body, file)),
        None => Ok(Reply::done(body)),
    }
}
