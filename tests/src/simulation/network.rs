//! What becomes of a request on its way, and of its answer.

use super::host::Deed;
use super::message::{Algorithm, field, fields, sign, write};
use super::tally::Seen;
use super::world::World;
use fenpay::error::{Advice, Error, Kind};
use fenpay::transport::{Arrival, Failure};
use fenpay::wire::Request;
use fenpay_simulator::{ClientCert, Fault, FaultKind, HttpRequest, HttpResponse, Manner};

/// How long a request may take unless it says otherwise.
const DEADLINE_MS: u64 = 10_000;
/// Codes that say nothing of what became of a request.
const DOUBTFUL: &str = "SYSTEMERROR";
/// Codes that are a definite no, and which operations say them.
const NO: &[&str] = &["NOAUTH", "PARAM_ERROR", "ACCOUNTERROR", "FREQUENCY_LIMITED"];
/// How far behind a replica may be (the engine allows for ten minutes).
const LAG_MS: i64 = 300_000;
/// How long a request may be under way (the engine waits two minutes).
const UNDER_WAY_MS: i64 = 90_000;

impl World {
    /// Sends a request over a network that the seed made.
    pub(super) fn send(&self, request: &Request) -> Result<Arrival, Failure> {
        self.let_arrive();
        let rates = &self.rates;
        let path = request.target.split('?').next().unwrap_or_default();
        if self.happens(rates.unsent, Seen::Unsent) {
            self.say(|| format!("   {path}: the connection is refused"));
            let text = "the connection was refused";
            return Err(Failure::unsent(Error::new(
                Kind::Network,
                Advice::Same,
                text,
            )));
        }
        self.leaves(request);
        self.tally.count(Seen::Requests);
        let sent = as_sent(request);
        let deadline = request.deadline_ms.unwrap_or(DEADLINE_MS);
        if self.happens(rates.lost, Seen::Lost) {
            self.say(|| format!("   {path}: lost on its way"));
            return self.no_answer(deadline);
        }
        if self.happens(rates.overdue, Seen::Overdue) {
            let wait = self.chance.within(0..UNDER_WAY_MS);
            self.say(|| format!("   {path}: arrives {wait} ms after its sender gave up"));
            let silence = self.no_answer(deadline);
            self.plan_deed(wait, Deed::Arrive(Box::new(sent)));
            return silence;
        }
        if !path.starts_with("/v3/")
            && self.happens(rates.lies, Seen::Lies)
            && let Some(lie) = self.lie(path, &sent)
        {
            self.say(|| format!("   {path}: somebody answers {}", printed(&lie.body)));
            return Ok(arrival(lie));
        }
        if ["/pay/orderquery", "/pay/refundquery"].contains(&path)
            && self.happens(rates.astray, Seen::Astray)
        {
            let other = self.of_another(path, &sent);
            self.say(|| format!("   {path}: about another: {}", printed(&other.body)));
            return Ok(arrival(other));
        }
        self.answer(path, sent, deadline)
    }

    /// What WeChat Pay says of another order, or another refund, that ended in a way of its own.
    fn of_another(&self, path: &str, sent: &HttpRequest) -> HttpResponse {
        let asked = fields(&sent.body);
        let mut told = vec![
            ("return_code", "SUCCESS"),
            ("result_code", "SUCCESS"),
            ("appid", field(&asked, "appid")),
            ("mch_id", field(&asked, "mch_id")),
            ("nonce_str", "ibuaiVcKdpRxkhJA"),
        ];
        let refund = self.kept_refund(field(&asked, "out_refund_no"));
        let amount = refund.map_or_else(|| "1".to_owned(), |r| r.amount.to_string());
        if path == "/pay/orderquery" {
            let ends = ["CLOSED", "REVOKED", "PAYERROR", "NOTPAY"];
            told.push(("trade_state", self.chance.pick(&ends)));
            told.push(("out_trade_no", "ANOTHER-ORDER"));
        } else {
            // Another refund of the same order.
            told.push(("out_trade_no", super::plan::ORDER));
            let ends = ["SUCCESS", "REFUNDCLOSE", "CHANGE"];
            told.extend([("refund_count", "1"), ("out_refund_no_0", "ANOTHER-REFUND")]);
            told.extend([
                ("refund_id_0", "50300000"),
                ("refund_fee_0", amount.as_str()),
            ]);
            told.push(("refund_status_0", self.chance.pick(&ends)));
        }
        let signature = sign(&told, self.key(), self.algorithm());
        told.push(("sign", &signature));
        HttpResponse::new(200, "text/xml", write(&told))
    }

    fn no_answer(&self, after_ms: u64) -> Result<Arrival, Failure> {
        let waits = self.chance.below(2) == 0;
        if waits {
            self.pass(after_ms);
        }
        let text = "no whole answer came";
        Err(Failure::sent(Error::new(
            Kind::Timeout,
            Advice::Query,
            text,
        )))
    }

    fn pass(&self, ms: u64) {
        self.clock.advance_ms(i64::try_from(ms).unwrap_or(0));
    }

    /// WeChat Pay takes the request; its answer may be spoilt.
    fn answer(&self, path: &str, sent: HttpRequest, deadline: u64) -> Result<Arrival, Failure> {
        let rates = &self.rates;
        let read = path.ends_with("query") || sent.method == "GET";
        if self.happens(rates.unheard, Seen::Unheard) {
            self.wechat.answer(&sent);
            self.say(|| format!("   {path}: the answer is lost"));
            return self.no_answer(deadline);
        }
        if read
            && self.happens(rates.lagging, Seen::Lagging)
            && let Some((at, old)) = self.desk().heard.get(&heard_as(path, &sent))
            && self.now_ms() - at < LAG_MS
        {
            self.say(|| format!("   {path}: a replica answers {}", printed(&old.body)));
            return Ok(arrival(old.clone()));
        }
        self.spoil(path);
        let outcome = self.wechat.answer(&sent);
        self.wechat.clear_faults();
        let slow = self.happens(rates.slow, Seen::Slow);
        let delay_ms = match slow {
            true => self.chance.below(deadline * 5 / 4),
            false => outcome.delay_ms.min(self.chance.below(300)),
        };
        self.pass(delay_ms.min(deadline));
        match outcome.answer {
            Some((mut response, Manner::Whole)) if delay_ms < deadline => {
                if path.starts_with("/v3/") && self.happens(rates.lies, Seen::Lies) {
                    self.distort(&mut response);
                }
                self.say(|| format!("   {path}: {} {}", response.status, printed(&response.body)));
                if read && response.status == 200 {
                    let known = heard_as(path, &sent);
                    let now_ms = self.now_ms();
                    self.desk().heard.insert(known, (now_ms, response.clone()));
                }
                self.desk().passed.push((sent.body, response.body.clone()));
                Ok(arrival(response))
            }
            _ => {
                self.say(|| format!("   {path}: no whole answer comes"));
                let text = "no whole answer came";
                Err(Failure::sent(Error::new(
                    Kind::Timeout,
                    Advice::Query,
                    text,
                )))
            }
        }
    }

    /// Has the next answer go wrong, as the seed wants it.
    fn spoil(&self, path: &str) {
        use FaultKind as F;
        let (rates, in_v3) = (&self.rates, path.starts_with("/v3/"));
        let fault = |kind| Fault::once("*", kind);
        let mut faults: Option<Fault> = None;
        if self.happens(rates.spoilt, Seen::Spoilt) {
            let kinds = [
                F::Garbage,
                F::Html,
                F::ServerError,
                F::Truncated,
                F::Redirect,
            ];
            let mut fault = fault(self.chance.pick(&kinds));
            fault.before = self.chance.below(2) == 0;
            fault.status = self.chance.pick(&[500, 502, 503, 504, 404, 429]);
            faults = Some(fault);
        } else if self.happens(rates.unsigned, Seen::Unsigned) {
            let kinds: &[F] = match in_v3 {
                true => &[F::Unsigned, F::Probe, F::Stale, F::WrongSerial, F::Forge],
                false => &[F::Unsigned],
            };
            faults = Some(fault(self.chance.pick(kinds)));
        } else if self.happens(rates.astray, Seen::Astray) {
            faults = Some(fault(F::AnotherOrder));
        } else if self.happens(rates.doubtful, Seen::Doubtful) {
            // The refusal of a payout carries no signature in v2, so that its code proves nothing.
            let code = match path {
                "/mmpaymkttransfers/sendredpack" => "NO_AUTH",
                "/mmpaymkttransfers/promotion/transfers" => "NO_AUTH",
                _ if in_v3 => "SYSTEM_ERROR",
                _ => DOUBTFUL,
            };
            let kind = self.chance.pick(&[F::Refuse, F::RefuseAfterCommit]);
            faults = Some(fault(kind).code(code));
        } else if self.happens(rates.refused, Seen::Refused) {
            let code = if in_v3 {
                "NO_AUTH"
            } else {
                self.chance.pick(NO)
            };
            faults = Some(fault(F::Refuse).code(code));
        }
        if let Some(fault) = faults {
            self.say(|| format!("   {path}: {:?} {}", fault.kind, fault.code));
            self.wechat.fault(fault);
        }
    }

    /// What somebody without a key answers in WeChat Pay's place: nothing where he need not.
    fn lie(&self, path: &str, sent: &HttpRequest) -> Option<HttpResponse> {
        if path.starts_with("/mmpaymkttransfers/") {
            return None;
        }
        let asked = fields(&sent.body);
        let get = |name| field(&asked, name);
        let number = get("out_trade_no");
        let total = self
            .kept_order(super::plan::ORDER)
            .map(|o| o.total.to_string());
        let total = total.unwrap_or_default();
        let refund = get("out_refund_no");
        let mut told = vec![
            ("return_code", "SUCCESS"),
            ("result_code", "SUCCESS"),
            ("appid", get("appid")),
            ("mch_id", get("mch_id")),
            ("nonce_str", "ibuaiVcKdpRxkhJA"),
        ];
        const PAID: &[(&str, &str)] = &[
            ("transaction_id", "4200000000202611200000000001"),
            ("time_end", "20261120120000"),
            ("trade_type", "JSAPI"),
            ("fee_type", "CNY"),
        ];
        let state = self
            .chance
            .pick(&["SUCCESS", "CLOSED", "REVOKED", "PAYERROR", "NOTPAY"]);
        match path {
            "/pay/orderquery" | "/pay/micropay" => {
                told.extend(PAID);
                told.extend([("total_fee", total.as_str()), ("trade_state", state)]);
                told.push(("out_trade_no", number));
            }
            "/secapi/pay/reverse" => told.push(("recall", "N")),
            "/secapi/pay/refund" => {
                told.extend([("out_refund_no", refund), ("refund_id", "50300000")]);
                told.push(("refund_fee", get("refund_fee")));
            }
            "/pay/refundquery" => {
                let state = self.chance.pick(&["SUCCESS", "REFUNDCLOSE", "CHANGE"]);
                let amount = self.kept_refund(refund).map_or(1, |r| r.amount.get());
                let amount = amount.to_string();
                told.extend([("out_refund_no_0", refund), ("refund_status_0", state)]);
                told.extend([("refund_fee_0", amount.as_str()), ("refund_count", "1")]);
                return Some(self.badly_signed(told));
            }
            _ => {}
        }
        if self.chance.below(3) == 0 {
            told[1] = ("result_code", "FAIL");
            let codes = [
                "ORDERNOTEXIST",
                "NOAUTH",
                "ORDERCLOSED",
                "REFUNDNOTEXIST",
                "ERROR",
            ];
            told.push(("err_code", self.chance.pick(&codes)));
        }
        Some(self.badly_signed(told))
    }

    /// Has an answer of v3 say something else under the signature that it has.
    fn distort(&self, response: &mut HttpResponse) {
        let ends = [
            "CLOSED",
            "REVOKED",
            "PAYERROR",
            "SUCCESS",
            "FAIL",
            "CANCELLED",
        ];
        let end = format!("\"{}\"", self.chance.pick(&ends));
        let mut body = String::from_utf8_lossy(&response.body).into_owned();
        for state in [
            "NOTPAY",
            "USERPAYING",
            "PROCESSING",
            "WAIT_USER_CONFIRM",
            "SUCCESS",
        ] {
            body = body.replace(&format!("\"{state}\""), &end);
        }
        response.body = body.into_bytes();
    }

    /// Fields as somebody signs them who has no key: not at all, or with another's.
    pub(super) fn badly_signed(&self, told: Vec<(&str, &str)>) -> HttpResponse {
        HttpResponse::new(200, "text/xml", self.without_key(told))
    }

    /// A message that nobody of WeChat Pay signed.
    pub(super) fn without_key(&self, told: Vec<(&str, &str)>) -> Vec<u8> {
        let algorithm = self.chance.pick(&[Algorithm::Md5, Algorithm::Hmac]);
        let right = sign(&told, self.key(), self.algorithm());
        let signature = match self.chance.below(6) {
            0 => return write(&told),
            1 => String::new(),
            2 => sign(&told, "", algorithm),
            3 => "0".repeat(right.len()),
            // Another merchant's key is a true one, for himself.
            4 => sign(&told, &self.parts.stranger.key, algorithm),
            _ => right[..right.len() - 1].to_owned(),
        };
        let mut told = told;
        told.push(("sign", &signature));
        write(&told)
    }

    /// Lets everything arrive whose time has come while a call waited.
    fn let_arrive(&self) {
        while let Some(sent) = self.desk().take_arrival(self.now_ms()) {
            self.arrives(&sent);
        }
    }

    /// Lets a request arrive that its sender has given up.
    pub(super) fn arrives(&self, sent: &HttpRequest) {
        let response = self.wechat.answer(sent);
        let told = response.response().map(|r| printed(&r.body));
        self.say(|| {
            format!(
                "{} arrives at last: {}",
                sent.path(),
                told.unwrap_or_default()
            )
        });
    }
}

/// Under what an answer is remembered: what was asked about what.
fn heard_as(path: &str, sent: &HttpRequest) -> String {
    let asked = fields(&sent.body);
    let number = [
        "out_refund_no",
        "out_trade_no",
        "partner_trade_no",
        "mch_billno",
    ]
    .into_iter()
    .map(|name| field(&asked, name))
    .find(|number| !number.is_empty());
    format!("{path} {}", number.unwrap_or_default())
}

fn as_sent(request: &Request) -> HttpRequest {
    let headers = request.headers.iter();
    let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.clone()));
    HttpRequest {
        method: request.method.as_str().to_owned(),
        host: request.host.clone(),
        target: request.target.clone(),
        // What a transport adds to every request.
        headers: headers
            .chain([("user-agent".to_owned(), "fenpay".to_owned())])
            .collect(),
        body: request.body.clone(),
        client_cert: request.identity.as_ref().map(|identity| ClientCert {
            common_name: identity.subject_cn().unwrap_or_default().to_owned(),
            serial: identity.serial().to_owned(),
        }),
        plain: false,
    }
}

fn arrival(response: HttpResponse) -> Arrival {
    Arrival {
        status: response.status,
        headers: response.headers,
        body: Box::new(std::io::Cursor::new(response.body)),
    }
}

/// A message on one line: what it says, without what is in every message.
pub(super) fn printed(body: &[u8]) -> String {
    const USUAL: [&str; 12] = [
        "appid",
        "mch_id",
        "nonce_str",
        "sign",
        "return_msg",
        "openid",
        "is_subscribe",
        "bank_type",
        "cash_fee",
        "cash_fee_type",
        "fee_type",
        "trade_state_desc",
    ];
    let told = fields(body);
    if told.is_empty() {
        return String::from_utf8_lossy(body).chars().take(300).collect();
    }
    let told = told.iter().filter(|(name, _)| !USUAL.contains(name));
    let told = told.map(|(name, value)| format!("{name}={value}"));
    told.collect::<Vec<_>>().join(" ")
}
