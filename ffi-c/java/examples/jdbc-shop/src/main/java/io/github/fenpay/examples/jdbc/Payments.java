package io.github.fenpay.examples.jdbc;

import io.github.fenpay.Engine;
import io.github.fenpay.FenpayException;
import io.github.fenpay.Request;
import io.github.fenpay.reply.Due;
import io.github.fenpay.reply.Event;
import io.github.fenpay.reply.Need;
import io.github.fenpay.reply.NeedKind;
import io.github.fenpay.reply.Proof;
import io.github.fenpay.reply.Step;
import io.github.fenpay.reply.StepOutcome;
import io.github.fenpay.reply.Written;
import io.github.fenpay.request.HostStep;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.transaction.support.TransactionTemplate;

/** Fenpay's verbs on the shop's own rows: what is decided is committed in the shop's transaction, and only then sent. */
class Payments {
    private static final System.Logger LOG = System.getLogger(Payments.class.getName());
    private static final long LEASE_MS = 120_000;

    private final Engine engine;
    private final NamedParameterJdbcTemplate named;
    private final TransactionTemplate transactions;
    private final Consumer<Event> happened;

    /** Events are given to <code>happened</code> in the transaction in which they happened. */
    Payments(Engine engine, JdbcTemplate jdbc, TransactionTemplate transactions, Consumer<Event> happened) {
        this.engine = engine;
        this.named = new NamedParameterJdbcTemplate(jdbc);
        this.transactions = transactions;
        this.happened = happened;
    }

    /** Why a transaction was rolled back: another writer was first, or a unique constraint refused. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** <code>transaction</code> or <code>event</code>; null where another writer was first. */
        final String constraint;

        Refused(String constraint) {
            super(constraint == null ? "another writer was first" : constraint + " is there already");
            this.constraint = constraint;
        }
    }

    /** Does a verb that makes no row of its own. */
    Map<String, Object> run(Request request) {
        return run(request, Map.of());
    }

    /** Does a verb; <code>own</code> are the shop's columns of the row that it makes. */
    Map<String, Object> run(Request request, Map<String, Object> own) {
        return run(request.operation(), request.params(), request.blob(), own);
    }

    private Map<String, Object> run(String verb, Map<String, ?> params, byte[] blob, Map<String, Object> own) {
        Map<String, Object> records = new HashMap<>();
        Map<String, Object> resume = null;
        String refused = null;
        while (true) {
            HostStep asked = new HostStep().blob(blob);
            Step step = engine.host().step(resume != null
                ? asked.resume(resume)
                : asked.verb(verb).params(params).records(records).refused(refused));
            if (step.getOutcome() == StepOutcome.NEEDS) {
                records.putAll(lookUp(step.getNeeds()));
                continue;
            }
            records = new HashMap<>();
            resume = null;
            refused = null;
            try {
                transactions.executeWithoutResult(open -> write(step, own));
            } catch (Refused refusal) {
                refused = refusal.constraint;
                continue;
            }
            if (step.getOutcome() == StepOutcome.DONE) {
                return step.getReply();
            }
            resume = step.getResume();
        }
    }

    /** The records that a step needs, by their names. */
    Map<String, Object> lookUp(List<Need> needs) {
        Map<String, Object> found = new HashMap<>();
        for (Need need : needs) {
            boolean parts = need.getKind() == NeedKind.REFUNDS;
            String query = parts
                ? "SELECT data FROM shop_refund WHERE mchid = :mchid AND order_number = :number"
                : "SELECT data FROM " + table(need.getKind().word()) + " WHERE mchid = :mchid AND number = :number";
            List<String> texts = named.queryForList(query, need.toMap(), String.class);
            found.put(need.getName(), parts ? texts : texts.isEmpty() ? null : texts.get(0));
        }
        return found;
    }

    /** Writes all that a step wrote, and what the shop does about it. */
    void write(Step step, Map<String, Object> own) {
        step.getWrites().forEach(record -> store(record, own));
        step.getEvidence().forEach(this::keep);
        for (Event event : step.getEvents()) {
            try {
                insert("event", event.toMap());
            } catch (DuplicateKeyException known) {
                throw new Refused("event");
            }
            happened.accept(event);
        }
        step.getDue().forEach(this::schedule);
    }

    /** Stores a record where its version is still the one that was decided on. */
    private void store(Written record, Map<String, Object> own) {
        String table = table(record.getKind().word());
        Map<String, Object> row = new HashMap<>(record.toMap());
        if (record.getWas() == 0) {
            row.putAll(own);
            try {
                insert(table, row);
            } catch (DuplicateKeyException known) {
                throw new Refused(null);
            }
            return;
        }
        String paid = table.equals("shop_order") ? ", transaction_id = :transaction_id" : "";
        try {
            if (named.update("UPDATE " + table + " SET version = :version, state = :state, data = :data" + paid
                    + " WHERE mchid = :mchid AND number = :number AND version = :was", row) == 0) {
                throw new Refused(null);
            }
        } catch (DuplicateKeyException taken) {
            throw new Refused("transaction");
        }
    }

    /** Where records of a kind are. This shop has orders and refunds, no payouts and no sharings. */
    private static String table(String kind) {
        return switch (kind) {
            case "order" -> "shop_order";
            case "refund" -> "shop_refund";
            default -> throw new IllegalArgumentException("this shop has no " + kind);
        };
    }

    /** Keeps a message, as the bytes that arrived. */
    private void keep(Proof proof) {
        Map<String, Object> row = new HashMap<>(proof.toMap());
        String text = proof.getBody();
        row.put("body", text == null ? Base64.getDecoder().decode(proof.getBase64()) : text.getBytes(StandardCharsets.UTF_8));
        named.update("INSERT INTO evidence (about, source, operation, verified_by, received_ms, body)"
            + " VALUES (:about, :source, :operation, :verified_by, :received_ms, :body)", row);
    }

    /** Notes when a record must be looked at again, or that it need not be. */
    private void schedule(Due due) {
        String key = " WHERE kind = :kind AND mchid = :mchid AND number = :number";
        if (due.getDueMs() == null) {
            named.update("DELETE FROM due" + key, due.toMap());
        } else if (named.update("UPDATE due SET due_ms = :due_ms, attempt = :attempt" + key, due.toMap()) == 0) {
            insert("due", due.toMap());
        }
    }

    /** Inserts those members of a row that are columns of the table. */
    private void insert(String table, Map<String, ?> row) {
        new SimpleJdbcInsert(named.getJdbcTemplate()).withTableName(table).execute(row);
    }

    /** Looks at what is due, in as many processes as there are; says how many it looked at. */
    int settleDue(long nowMs) {
        List<Map<String, Object>> due = named.query(
            "SELECT kind, mchid, number, attempt, due_ms FROM due WHERE due_ms <= :now ORDER BY due_ms LIMIT 100",
            Map.of("now", nowMs),
            (row, at) -> Map.of("kind", row.getString(1), "mchid", row.getString(2), "number", row.getString(3),
                "attempt", row.getLong(4), "due_ms", row.getLong(5), "lease_ms", nowMs + LEASE_MS));
        int lookedAt = 0;
        for (Map<String, Object> task : due) {
            // Whoever moves it has it; if that process dies, it is due again.
            if (named.update("UPDATE due SET due_ms = :lease_ms WHERE kind = :kind AND mchid = :mchid AND number = :number"
                    + " AND due_ms = :due_ms", task) == 0) {
                continue;
            }
            lookedAt++;
            try {
                run("task.settle", task, null, Map.of());
            } catch (FenpayException error) {
                LOG.log(System.Logger.Level.WARNING, "{0} is looked at again: {1}", task.get("number"), error.getText());
            }
        }
        return lookedAt;
    }
}
