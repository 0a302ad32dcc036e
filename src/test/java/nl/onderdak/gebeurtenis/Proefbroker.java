package nl.onderdak.gebeurtenis;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A real Kafka broker in this process, in KRaft mode: one node that is controller and broker. */
final class Proefbroker implements AutoCloseable {

    /** What a broker has to say of an ordinary day fills pages. */
    private static final List<Logger> STIL = Stream.of("org.apache.kafka", "kafka", "state").map(Logger::getLogger).toList();
    private static final String KLANTEN = "PLAINTEXT";
    private static final String BESTUUR = "CONTROLLER";

    private final String adres;
    private final KafkaRaftServer server;
    private final KafkaProducer<String, String> schrijver;

    /** @param map an empty folder */
    Proefbroker(Path map) throws Exception {
        STIL.forEach(logger -> logger.setLevel(Level.WARNING));
        int poort = vrijePoort();
        int bestuurspoort = vrijePoort();
        adres = "localhost:" + poort;
        Map<String, String> instellingen = Map.ofEntries(
                Map.entry("node.id", "1"), Map.entry("process.roles", "broker,controller"),
                Map.entry("listeners", KLANTEN + "://" + adres + "," + BESTUUR + "://localhost:" + bestuurspoort),
                Map.entry("advertised.listeners", KLANTEN + "://" + adres),
                Map.entry("controller.listener.names", BESTUUR), Map.entry("controller.quorum.voters", "1@localhost:" + bestuurspoort),
                Map.entry("listener.security.protocol.map", KLANTEN + ":PLAINTEXT," + BESTUUR + ":PLAINTEXT"),
                Map.entry("log.dirs", map.toString()), Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.num.partitions", "1"), Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"), Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"), Map.entry("log.cleaner.enable", "false"));
        new Formatter().setNodeId(1).setClusterId(Uuid.randomUuid().toString()).addDirectory(map.toString()).setControllerListenerName(BESTUUR)
                .setMetadataLogDirectory(Optional.of(map.toString())).setPrintStream(new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8)).run();
        server = new KafkaRaftServer(new KafkaConfig(instellingen, false), Time.SYSTEM);
        server.startup();
        schrijver = new KafkaProducer<>(Map.of("bootstrap.servers", adres), new StringSerializer(), new StringSerializer());
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket vrij = new ServerSocket(0)) {
            return vrij.getLocalPort();
        }
    }

    String adres() {
        return adres;
    }

    Proefbroker metTopics(int partities, String... namen) throws Exception {
        try (Admin beheer = Admin.create(Map.of("bootstrap.servers", adres))) {
            beheer.createTopics(List.of(namen).stream().map(naam -> new NewTopic(naam, partities, (short) 1)).toList()).all().get(20, TimeUnit.SECONDS);
        }
        return this;
    }

    void stuur(String topic, String sleutel, String inhoud) throws Exception {
        schrijver.send(new ProducerRecord<>(topic, sleutel, inhoud)).get(20, TimeUnit.SECONDS);
    }

    /** Reads a topic from its beginning until it holds enough records that suit. */
    List<ConsumerRecord<String, String>> lees(String topic, int aantal, Predicate<ConsumerRecord<String, String>> past) {
        try (KafkaConsumer<String, String> lezer = new KafkaConsumer<>(Map.of("bootstrap.servers", adres, "auto.offset.reset", "earliest"),
                new StringDeserializer(), new StringDeserializer())) {
            lezer.assign(lezer.partitionsFor(topic).stream().map(deel -> new TopicPartition(topic, deel.partition())).toList());
            List<ConsumerRecord<String, String>> gevonden = new ArrayList<>();
            long einde = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (gevonden.size() < aantal) {
                if (System.nanoTime() > einde) {
                    throw new AssertionError("only " + gevonden.size() + " of " + aantal + " records on " + topic + ": " + gevonden);
                }
                StreamSupport.stream(lezer.poll(Duration.ofMillis(200)).spliterator(), false).filter(past).forEach(gevonden::add);
            }
            return gevonden;
        }
    }

    @Override
    public void close() {
        schrijver.close();
        server.shutdown();
        server.awaitShutdown();
    }
}
