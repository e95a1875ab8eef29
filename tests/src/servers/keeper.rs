//! A shell that keeps a server: it starts it, kills it when told to, and ends it for good when
//! whoever told it is gone, however he went.

use super::Plan;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Mutex;
use std::{env, fs};

/// Told `start` or `kill` on its input, it answers with a line each. The end of its input means
/// that the process that started it has ended: the server is stopped by `$1` and, if `$2` says so,
/// the folder `$3` goes. A server's own processes are found before it dies, for they outlive it
/// for a moment; one that only waits for its new parent to look at it is dead.
const SCRIPT: &str = r#"
end=$1 folder=$2 whole=$3
shift 3
lives() {
  stat=
  read -r stat 2>/dev/null <"/proc/$1/stat" || return 1
  case $stat in *") Z "* | *") X "*) return 1 ;; esac
}
while read -r word; do
  case $word in
    start) "$@" >>"$folder/log" 2>&1 </dev/null & server=$! ;;
    kill)
      all="$server $(cat "/proc/$server/task/$server/children" 2>/dev/null)"
      kill -KILL $all 2>/dev/null
      wait "$server" 2>/dev/null
      for one in $all; do while lives "$one"; do sleep 0.01; done; done
      server= ;;
  esac
  echo "$word"
done
if [ -n "$server" ]; then
  kill -"$end" "$server" 2>/dev/null
  (sleep 10; kill -KILL "$server" 2>/dev/null) &
  late=$!
  wait "$server" 2>/dev/null
  kill "$late" 2>/dev/null
fi
[ "$whole" = kept ] || for try in 1 2 3 4 5 6 7 8 9; do rm -rf "$folder" 2>/dev/null && break; sleep 0.1; done
"#;

/// A shell with a server.
pub(super) struct Keeper {
    shell: Child,
    talk: Mutex<Option<(ChildStdin, BufReader<ChildStdout>)>>,
    folder: PathBuf,
}

impl Keeper {
    pub(super) fn start(plan: &Plan) -> Keeper {
        let whole = if plan.is_kept { "kept" } else { "gone" };
        let folder = plan.folder.display().to_string();
        let script = ["sh", "-c", SCRIPT, "keeper", plan.end, &folder, whole];
        let mut script: Vec<String> = script.map(str::to_owned).to_vec();
        script.extend(plan.command.iter().cloned());
        let mut shell = command(plan.user, &plan.folder, &script)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            // An interrupt at the terminal ends the tests and not their servers: those end after.
            .process_group(0)
            .spawn()
            .unwrap();
        let talk = (
            shell.stdin.take().unwrap(),
            BufReader::new(shell.stdout.take().unwrap()),
        );
        let keeper = Keeper {
            shell,
            talk: Mutex::new(Some(talk)),
            folder: plan.folder.clone(),
        };
        keeper.tell("start");
        keeper
    }

    pub(super) fn kill(&self) {
        self.tell("kill");
    }

    pub(super) fn start_again(&self) {
        self.tell("start");
    }

    fn tell(&self, word: &str) {
        let mut talk = self.talk.lock().unwrap();
        let (to, from) = talk
            .as_mut()
            .expect("the keeper listens until it is dropped");
        to.write_all(format!("{word}\n").as_bytes()).unwrap();
        let mut answer = String::new();
        from.read_line(&mut answer).unwrap();
        assert_eq!(answer.trim_end(), word, "the keeper of {:?}", self.folder);
    }

    /// The last lines of what the server wrote.
    pub(super) fn log(&self) -> String {
        let text = fs::read(self.folder.join("log")).unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        let lines: Vec<_> = text.lines().collect();
        lines[lines.len().saturating_sub(20)..].join("\n")
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        let talk = self.talk.get_mut();
        drop(talk.map(Option::take));
        let _ = self.shell.wait();
    }
}

/// A command that runs as somebody else, with nothing of this process but its path.
pub(super) fn command(user: Option<(u32, u32)>, folder: &Path, words: &[String]) -> Command {
    let mut command = Command::new(&words[0]);
    command
        .args(&words[1..])
        .current_dir(folder)
        .env_clear()
        .env("PATH", env::var_os("PATH").unwrap_or_default())
        .env("LC_ALL", "C");
    if let Some((user, group)) = user {
        command.uid(user).gid(group);
    }
    command
}
