//! A merchant's web server, as small as can be: it takes the raw body of whatever is posted, gives
//! it to the engine, and sends exactly the reply that the engine gives.

use fenpay::{Engine, Reply};
use serde_json::{Value, json};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, OnceLock};
use std::thread::JoinHandle;
use std::time::Duration;

/// The largest body that is taken.
const MAX_BODY: u64 = 1 << 20;
/// How long the other side may be silent.
const PATIENCE: Duration = Duration::from_secs(5);

/// The server, until it is dropped.
pub struct MerchantServer {
    address: SocketAddr,
    engine: Arc<OnceLock<Arc<Engine>>>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
    posts: Receiver<Post>,
}

/// Names in lower case, and values.
pub type Headers = Vec<(String, String)>;

/// Something that was posted, what the engine made of it, and what was answered.
pub struct Post {
    /// The headers.
    pub headers: Headers,
    /// The exact body.
    pub body: Vec<u8>,
    /// What the engine says it was, or its error.
    pub outcome: Value,
    /// The HTTP status of the answer.
    pub status: u16,
    /// The body of the answer.
    pub answer: String,
}

impl MerchantServer {
    /// Listens on a free port of this machine.
    pub fn start() -> io::Result<MerchantServer> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let (engine, stop) = (Arc::new(OnceLock::new()), Arc::new(AtomicBool::new(false)));
        let (tell, posts) = channel();
        let (judge, stopped) = (engine.clone(), stop.clone());
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if stopped.load(Ordering::SeqCst) {
                    return;
                }
                // A post that breaks off was not answered: its sender repeats it.
                let _ = welcome(&stream, &judge, &tell);
            }
        });
        Ok(MerchantServer {
            address,
            engine,
            stop,
            thread: Some(thread),
            posts,
        })
    }

    /// Gives the server the engine that judges what is posted; before that, all is turned away.
    pub fn open(&self, engine: Arc<Engine>) {
        // The first engine stays: it is given once, right after it was opened.
        let _ = self.engine.set(engine);
    }

    /// Where notices are posted.
    pub fn notify_url(&self) -> String {
        format!("http://{}/notify", self.address)
    }

    /// The next thing that was posted, in the order of arrival.
    pub fn next(&self) -> Option<Post> {
        self.posts.recv_timeout(PATIENCE).ok()
    }

    /// Posts a body under headers as a stranger would, and gives back the answer's status and body.
    pub fn post_as_stranger(&self, headers: &Headers, body: &[u8]) -> io::Result<(u16, String)> {
        let mut stream = TcpStream::connect(self.address)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let (host, length) = (self.address, body.len());
        let mut head =
            format!("POST /notify HTTP/1.1\r\nhost: {host}\r\ncontent-length: {length}\r\n");
        for (name, value) in headers {
            if !["host", "content-length"].contains(&name.as_str()) {
                head.push_str(&format!("{name}: {value}\r\n"));
            }
        }
        head.push_str("\r\n");
        stream.write_all(&[head.as_bytes(), body].concat())?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let (head, body) = answer
            .split_once("\r\n\r\n")
            .ok_or(io::ErrorKind::InvalidData)?;
        let status = head.split(' ').nth(1).and_then(|word| word.parse().ok());
        Ok((status.ok_or(io::ErrorKind::InvalidData)?, body.to_owned()))
    }
}

impl Drop for MerchantServer {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for a post.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has nothing left to give back.
            let _ = thread.join();
        }
    }
}

fn welcome(
    stream: &TcpStream,
    judge: &OnceLock<Arc<Engine>>,
    tell: &Sender<Post>,
) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let (headers, body) = read(&mut BufReader::new(stream))?;
    let Some(engine) = judge.get() else {
        return answer(stream, &json!({ "status": 503 }));
    };
    let Reply {
        body: mut outcome, ..
    } = engine.call("notice.receive", &told(&headers), Some(&body));
    let reply = outcome["reply"].take();
    answer(stream, &reply)?;
    let status = reply["status"]
        .as_u64()
        .and_then(|status| u16::try_from(status).ok());
    let answer = reply["body"].as_str().unwrap_or_default().to_owned();
    // Nobody listens any more when the demonstration is over.
    let _ = tell.send(Post {
        headers,
        body,
        outcome,
        status: status.unwrap_or(0),
        answer,
    });
    Ok(())
}

/// The headers as the engine takes them: a list for one that came more than once.
fn told(headers: &Headers) -> Value {
    let mut told = serde_json::Map::new();
    for (name, value) in headers {
        let values = told.entry(name.clone()).or_insert_with(|| json!([]));
        if let Value::Array(values) = values {
            values.push(json!(value));
        }
    }
    json!({ "headers": told })
}

/// Reads a request's head, then exactly as many bytes as it announces.
fn read(from: &mut impl BufRead) -> io::Result<(Headers, Vec<u8>)> {
    let (mut line, mut length, mut headers) = (String::new(), 0u64, Headers::new());
    let mut head = from.take(64 << 10);
    while head.read_line(&mut line)? > 2 {
        if let Some((name, value)) = line.split_once(':') {
            let (name, value) = (name.to_ascii_lowercase(), value.trim());
            if name == "content-length" {
                length = value.parse().map_err(|_| io::ErrorKind::InvalidData)?;
            }
            headers.push((name, value.to_owned()));
        }
        line.clear();
    }
    if length > MAX_BODY {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut body = Vec::new();
    from.take(length).read_to_end(&mut body)?;
    if body.len() as u64 == length {
        Ok((headers, body))
    } else {
        Err(io::ErrorKind::UnexpectedEof.into())
    }
}

/// Sends the engine's reply: its status, its headers, its body.
fn answer(mut stream: &TcpStream, reply: &Value) -> io::Result<()> {
    let (status, body) = (&reply["status"], reply["body"].as_str().unwrap_or_default());
    let mut message = format!("HTTP/1.1 {status} -\r\nconnection: close\r\n");
    for (name, value) in reply["headers"].as_object().into_iter().flatten() {
        message.push_str(&format!(
            "{name}: {}\r\n",
            value.as_str().unwrap_or_default()
        ));
    }
    message.push_str(&format!("content-length: {}\r\n\r\n{body}", body.len()));
    stream.write_all(message.as_bytes())
}
