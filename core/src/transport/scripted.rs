use super::{Arrival, Failure, Transport};
use crate::error::{Advice, Error, Kind};
use crate::wire::{Request, Response};
use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

/// What a [`Scripted`] transport does with one request.
#[derive(Clone, Debug)]
pub enum Answer {
    /// The answer arrives.
    Reply(Response),
    /// The connection is refused: nothing left.
    Unsent,
    /// The request leaves and no answer comes.
    Lost,
}

/// A transport for tests: it answers from a script and records what it was asked.
pub struct Scripted {
    script: Box<Script>,
    requests: Mutex<Vec<Request>>,
}

type Script = dyn Fn(&Request) -> Result<Response, Failure> + Send + Sync;

impl Scripted {
    /// Answers in this order, one for each request; when they run out, nothing leaves any more.
    pub fn new(answers: Vec<Answer>) -> Scripted {
        let answers = Mutex::new(VecDeque::from(answers));
        Scripted::by(move |_| {
            let next = answers
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .pop_front();
            match next {
                Some(Answer::Reply(response)) => Ok(response),
                Some(Answer::Lost) => Err(Failure::sent(Error::new(
                    Kind::Timeout,
                    Advice::Query,
                    "the script loses the answer",
                ))),
                Some(Answer::Unsent) => Err(unsent("the script refuses the connection")),
                None => Err(unsent("the script has no answer left")),
            }
        })
    }

    /// Answers as the function says.
    pub fn by(
        script: impl Fn(&Request) -> Result<Response, Failure> + Send + Sync + 'static,
    ) -> Scripted {
        Scripted {
            script: Box::new(script),
            requests: Mutex::default(),
        }
    }

    /// Every request so far, in their order.
    pub fn requests(&self) -> Vec<Request> {
        self.requests
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Transport for Scripted {
    fn open(&self, request: &Request) -> Result<Arrival, Failure> {
        self.requests
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(request.clone());
        let Response {
            status,
            headers,
            body,
        } = (self.script)(request)?;
        Ok(Arrival {
            status,
            headers,
            body: Box::new(std::io::Cursor::new(body)),
        })
    }
}

fn unsent(text: &str) -> Failure {
    Failure::unsent(Error::new(Kind::Network, Advice::Same, text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Method;

    fn request(target: &str) -> Request {
        Request {
            method: Method::Get,
            host: "api.mch.weixin.qq.com".to_owned(),
            target: target.to_owned(),
            headers: Vec::new(),
            body: Vec::new(),
            identity: None,
            repeatable: true,
            deadline_ms: None,
        }
    }

    #[test]
    fn the_script_is_followed_and_the_requests_are_recorded() {
        let reply = Response {
            status: 200,
            headers: Vec::new(),
            body: b"hello".to_vec(),
        };
        let transport = Scripted::new(vec![Answer::Lost, Answer::Reply(reply), Answer::Unsent]);
        assert!(transport.send(&request("/1")).unwrap_err().sent);
        assert_eq!(transport.send(&request("/2")).unwrap().body, b"hello");
        assert!(!transport.send(&request("/3")).unwrap_err().sent);
        assert!(!transport.send(&request("/4")).unwrap_err().sent);
        let asked: Vec<String> = transport.requests().into_iter().map(|r| r.target).collect();
        assert_eq!(asked, ["/1", "/2", "/3", "/4"]);
    }

    #[test]
    fn an_answer_over_the_cap_counts_as_sent() {
        let transport = Scripted::by(|_| {
            Ok(Response {
                status: 200,
                headers: Vec::new(),
                body: vec![0; crate::transport::MAX_ANSWER + 1],
            })
        });
        let failure = transport.send(&request("/")).unwrap_err();
        assert!(failure.sent);
        assert_eq!(failure.error.kind(), Kind::Wire);
    }
}
