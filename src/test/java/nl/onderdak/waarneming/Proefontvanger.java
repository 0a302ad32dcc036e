package nl.onderdak.waarneming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

/** A real receiver of OpenTelemetry over HTTP: traces in protobuf, and a logbook in JSON that can be told not to confirm. */
final class Proefontvanger implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] BEVESTIGING = "{}".getBytes(StandardCharsets.UTF_8);

    private final List<Span> spans = new CopyOnWriteArrayList<>();
    private final List<JsonNode> logboek = new CopyOnWriteArrayList<>();
    private final List<String> machtigingen = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int antwoord = 200;

    Proefontvanger() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newSingleThreadExecutor(taak -> {
            Thread draad = new Thread(taak, "proefontvanger");
            draad.setDaemon(true);
            return draad;
        }));
        server.createContext("/v1/traces", this::ontvangTraces);
        server.createContext("/logboek", this::ontvangLogboek);
        server.start();
    }

    String adres() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What the logbook answers from now on; only what it confirms with 200 it keeps. */
    void antwoordt(int status) {
        antwoord = status;
    }

    List<Span> spans(String trace) {
        return spans.stream().filter(span -> hex(span.getTraceId().toByteArray()).equals(trace)).toList();
    }

    /** All spans as text, to look for what may not be in them. */
    String spans() {
        return spans.toString();
    }

    /** Requests to the logbook that it confirmed. */
    List<JsonNode> logboek() {
        return logboek;
    }

    List<String> machtigingen() {
        return machtigingen;
    }

    /** Lines that the logbook confirmed, of one trace. */
    List<JsonNode> regels(String trace) {
        List<JsonNode> regels = new ArrayList<>();
        logboek.forEach(verzoek -> verzoek.at("/resourceSpans/0/scopeSpans/0/spans").forEach(span -> {
            if (span.get("traceId").textValue().equals(trace)) {
                regels.add(span);
            }
        }));
        return regels;
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private void ontvangTraces(HttpExchange verzoek) throws IOException {
        byte[] bytes = "gzip".equals(verzoek.getRequestHeaders().getFirst("Content-Encoding"))
                ? new GZIPInputStream(verzoek.getRequestBody()).readAllBytes() : verzoek.getRequestBody().readAllBytes();
        ExportTraceServiceRequest.parseFrom(bytes).getResourceSpansList()
                .forEach(bron -> bron.getScopeSpansList().forEach(deel -> spans.addAll(deel.getSpansList())));
        verzoek.getResponseHeaders().set("Content-Type", "application/x-protobuf");
        verzoek.sendResponseHeaders(200, -1);
        verzoek.close();
    }

    private void ontvangLogboek(HttpExchange verzoek) throws IOException {
        JsonNode gelezen = JSON.readTree(verzoek.getRequestBody());
        int status = antwoord;
        if (status == 200) {
            logboek.add(gelezen);
            machtigingen.add(verzoek.getRequestHeaders().getFirst("Authorization"));
        }
        verzoek.getResponseHeaders().set("Content-Type", "application/json");
        verzoek.sendResponseHeaders(status, BEVESTIGING.length);
        verzoek.getResponseBody().write(BEVESTIGING);
        verzoek.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
