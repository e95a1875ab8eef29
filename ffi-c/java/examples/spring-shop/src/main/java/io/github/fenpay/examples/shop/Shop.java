package io.github.fenpay.examples.shop;

import io.github.fenpay.Engine;
import io.github.fenpay.FenpayException;
import io.github.fenpay.reply.Event;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Acts on what happened, and lets the engine do what is due. */
@Component
class Shop {
    private static final Logger LOG = LoggerFactory.getLogger(Shop.class);

    private final Engine engine;
    /** A real shop marks the order in its own database. */
    private final Set<String> shipped = ConcurrentHashMap.newKeySet();

    Shop(Engine engine) {
        this.engine = engine;
    }

    boolean hasShipped(String number) {
        return shipped.contains(number);
    }

    /** Asks for open orders, resends what was lost: without this a lost notice would be a lost payment. */
    @Scheduled(fixedDelay = 1000)
    void tick() {
        try {
            engine.task().tick().getProblems().forEach(problem -> LOG.warn("will be tried again: {}", problem));
        } catch (FenpayException error) {
            LOG.error("the tick failed", error);
        }
    }

    /** An event comes again until it is done, so a crash in between loses nothing: act once on each order. */
    @Scheduled(fixedDelay = 200)
    void events() {
        for (Event event : engine.event().take().getEvents()) {
            switch (event.getKind()) {
                case "payment.paid" -> shipped.add(event.getNumber());
                default -> LOG.info("{}", event);
            }
            engine.event().done(List.of(event.getId()));
        }
    }
}
