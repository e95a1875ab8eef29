package io.github.fenpay.examples.shop;

import io.github.fenpay.Engine;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** A shop that is paid by WeChat Pay. */
@SpringBootApplication
@EnableScheduling
public class ShopApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(ShopApplication.class, arguments);
    }

    /** One engine for the whole shop; Spring closes it at the end. */
    @Bean
    Engine engine(@Value("${fenpay.config}") Path config) {
        return Engine.open(config);
    }
}
