//! Throws every committed input at its target, so that none of them rots where nobody fuzzes.

use fenpay_fuzz::TARGETS;
use std::fs;
use std::path::PathBuf;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

/// Names that have a folder but no target here: `ffi-c` throws the calls itself.
const ELSEWHERE: [&str; 1] = ["calls"];

#[test]
fn every_committed_input_still_holds() {
    for target in TARGETS {
        let mut thrown = 0;
        for file in fs::read_dir(folder().join(target.name)).unwrap() {
            let path = file.unwrap().path();
            let bytes = fs::read(&path).unwrap();
            // A panic that follows is about the input that was named last.
            eprintln!("{}", path.display());
            (target.run)(&bytes);
            thrown += 1;
        }
        assert!(thrown >= 3, "{}: {thrown} inputs", target.name);
        println!("{}: {thrown} inputs", target.name);
    }
}

#[test]
fn every_folder_of_the_corpus_belongs_to_a_target() {
    for entry in fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let known = fenpay_fuzz::find(&name).is_some() || ELSEWHERE.contains(&name.as_str());
        assert!(known, "{name}");
    }
}

/// What is short and empty is the first thing that a fuzzer tries.
#[test]
fn every_target_takes_next_to_nothing() {
    for target in TARGETS {
        (target.run)(b"");
        for byte in 0..=255u8 {
            (target.run)(&[byte]);
            (target.run)(&[byte, byte, byte, byte]);
        }
    }
}
