// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/**
 * What went wrong, numbered by whose fault it is: 1xx is yours, 2xx WeChat Pay's, 3xx the wire's, 4xx a
 * matter of trust, 5xx the ledger's, 900 ours.
 */
public enum Kind {
    /** The configuration is incomplete or malformed. */
    CONFIG(101, "Config") {
        @Override
        FenpayException exception(FenpayException.Facts facts) {
            return new ConfigException(facts);
        }
    },

    /** A parameter is missing, malformed or out of range. */
    INPUT(102, "Input") {
        @Override
        FenpayException exception(FenpayException.Facts facts) {
            return new InputException(facts);
        }
    },

    /** The call does not fit the state that the order, refund or payout is in. */
    STATE(103, "State") {
        @Override
        FenpayException exception(FenpayException.Facts facts) {
            return new StateException(facts);
        }
    },

    /** What was asked for does not exist. */
    MISSING(104, "Missing") {
        @Override
        FenpayException exception(FenpayException.Facts facts) {
            return new MissingException(facts);
        }
    },

    /** WeChat Pay refused for a reason of its own. */
    REJECTED(201, "Rejected") {
        @Override
        FenpayException exception(FenpayException.Facts facts) {
            return new RejectedException(facts);
        }
    },

    /** WeChat Pay asks for a slower pace. */
    THROTTLED(202, "Throttled") {
        @Override
        FenpayException exception(FenpayException.Facts facts) {
            return new ThrottledException(facts);
        }
    },

    /** WeChat Pay failed inside. */
    GATEWAY(203, "Gateway") {
        @Override
        FenpayException exception(FenpayException.Facts facts) {
            return new GatewayException(facts);
        }
    },

    /** The connection could not be made or broke. */
    NETWORK(301, "Network") {
        @Override
        FenpayException exception(FenpayException.Facts facts) {
            return new NetworkException(facts);
        }
    },

    /** The deadline passed. */
    TIMEOUT(302, "Timeout") {
        @Override
        FenpayException exception(FenpayException.Facts facts) {
            return new TimeoutException(facts);
        }
    },

    /** The answer is not a message of the protocol. */
    WIRE(303, "Wire") {
        @Override
        FenpayException exception(FenpayException.Facts facts) {
            return new WireException(facts);
        }
    },

    /** A signature is missing or wrong. */
    FORGED(401, "Forged") {
        @Override
        FenpayException exception(FenpayException.Facts facts) {
            return new ForgedException(facts);
        }
    },

    /** An encrypted part does not open. */
    SEALED(402, "Sealed") {
        @Override
        FenpayException exception(FenpayException.Facts facts) {
            return new SealedException(facts);
        }
    },

    /** A message is outside its time window. */
    STALE(403, "Stale") {
        @Override
        FenpayException exception(FenpayException.Facts facts) {
            return new StaleException(facts);
        }
    },

    /** An authentic message is about something else than what was asked. */
    MISMATCH(404, "Mismatch") {
        @Override
        FenpayException exception(FenpayException.Facts facts) {
            return new MismatchException(facts);
        }
    },

    /** WeChat Pay's own signature probe, refused like every bad signature. */
    PROBE(405, "Probe") {
        @Override
        FenpayException exception(FenpayException.Facts facts) {
            return new ProbeException(facts);
        }
    },

    /** The ledger could not read or write. */
    LEDGER(501, "Ledger") {
        @Override
        FenpayException exception(FenpayException.Facts facts) {
            return new LedgerException(facts);
        }
    },

    /** The number is bound to other parameters, or another writer was first. */
    CONFLICT(502, "Conflict") {
        @Override
        FenpayException exception(FenpayException.Facts facts) {
            return new ConflictException(facts);
        }
    },

    /** A fault of Fenpay itself. */
    INTERNAL(900, "Internal") {
        @Override
        FenpayException exception(FenpayException.Facts facts) {
            return new InternalException(facts);
        }
    };

    private final int number;
    private final String word;

    Kind(int number, String word) {
        this.number = number;
        this.word = word;
    }

    abstract FenpayException exception(FenpayException.Facts facts);

    /**
     * Gives the number that crosses every boundary.
     *
     * @return the number
     */
    public int number() {
        return number;
    }

    /**
     * Gives the name that crosses every boundary: <code>Timeout</code>.
     *
     * @return the name
     */
    public String word() {
        return word;
    }

    /**
     * Finds a kind by its name.
     *
     * @param word the name
     * @return the kind; null if there is none of that name
     */
    public static Kind of(String word) {
        for (Kind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        return null;
    }
}
