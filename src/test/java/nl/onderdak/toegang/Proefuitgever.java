package nl.onderdak.toegang;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An OpenID Connect issuer on a port of its own: discovery, keys, client credentials and the authorization code flow with PKCE. */
public final class Proefuitgever implements AutoCloseable {

    public static final String DIENST = "onderdak";
    public static final String GEHEIM = "een-geheim-dat-lang-genoeg-is-voor-een-sleutel";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Who asks for a code, kept until the code is changed for tokens. */
    private record Aanvraag(String nonce, String uitdaging) {
    }

    private final RsaJsonWebKey sleutel = sleutel("eerste");
    private final HttpServer server;
    private final Map<String, Aanvraag> codes = new ConcurrentHashMap<>();
    /** Claims of the person who signs in next. */
    private volatile Consumer<JwtClaims> persoon = claims -> { };

    public Proefuitgever() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(taak -> {
            Thread draad = new Thread(taak, "proefuitgever");
            draad.setDaemon(true);
            return draad;
        }));
        server.createContext("/.well-known/openid-configuration", verzoek -> antwoord(verzoek, 200, Map.of("issuer", adres(),
                "jwks_uri", adres() + "/sleutels", "token_endpoint", adres() + "/token", "authorization_endpoint", adres() + "/aanmelden",
                "response_types_supported", List.of("code"), "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"))));
        server.createContext("/sleutels", verzoek -> antwoord(verzoek, 200,
                Map.of("keys", List.of(sleutel.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY)))));
        server.createContext("/aanmelden", this::geefCode);
        server.createContext("/token", this::geefTokens);
        server.start();
    }

    public String adres() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void meldtZichAan(Consumer<JwtClaims> claims) {
        persoon = claims;
    }

    /** A token for this service, as {@code claims} leaves it. */
    public String token(Consumer<JwtClaims> claims) {
        return token(sleutel, claims);
    }

    /** The same, signed with a key of somebody else that has this name. */
    String tokenVanEenAnder(String naam, Consumer<JwtClaims> claims) {
        return token(sleutel(naam), claims);
    }

    /** Who a token is about. */
    public static Consumer<JwtClaims> claims(String naam, String organisatie, String scope, String... rollen) {
        return claims -> {
            claims.setSubject(naam);
            claims.setClaim("preferred_username", naam);
            claims.setClaim("organisatie", organisatie);
            claims.setClaim("scope", scope);
            claims.setStringListClaim("groups", rollen);
        };
    }

    private String token(RsaJsonWebKey met, Consumer<JwtClaims> bewerking) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(adres());
        claims.setAudience(DIENST);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setGeneratedJwtId();
        bewerking.accept(claims);
        JsonWebSignature handtekening = new JsonWebSignature();
        handtekening.setPayload(claims.toJson());
        handtekening.setKey(met.getPrivateKey());
        handtekening.setKeyIdHeaderValue(met.getKeyId());
        handtekening.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        handtekening.setHeader("typ", "JWT");
        try {
            return handtekening.getCompactSerialization();
        } catch (JoseException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private void geefCode(HttpExchange verzoek) throws IOException {
        Map<String, String> vraag = velden(verzoek.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, new Aanvraag(vraag.get("nonce"), vraag.get("code_challenge")));
        verzoek.getResponseHeaders().set("Location", URI.create(vraag.get("redirect_uri") + "?code=" + code + "&state=" + vraag.get("state")).toString());
        verzoek.sendResponseHeaders(302, -1);
        verzoek.close();
    }

    private void geefTokens(HttpExchange verzoek) throws IOException {
        Map<String, String> vraag = velden(new String(verzoek.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if ("client_credentials".equals(vraag.get("grant_type"))) {
            antwoord(verzoek, 200, Map.of("token_type", "Bearer", "expires_in", 300,
                    "access_token", token(claims(client(verzoek), "gemeente-" + client(verzoek), vraag.get("scope"), Rol.SYSTEEM))));
            return;
        }
        Aanvraag aanvraag = codes.remove(vraag.getOrDefault("code", ""));
        if (aanvraag == null || !uitdaging(vraag.getOrDefault("code_verifier", "")).equals(aanvraag.uitdaging())) {
            antwoord(verzoek, 400, Map.of("error", "invalid_grant"));
            return;
        }
        Consumer<JwtClaims> wie = persoon;
        String id = token(claims -> {
            wie.accept(claims);
            if (aanvraag.nonce() != null) {
                claims.setClaim("nonce", aanvraag.nonce());
            }
        });
        antwoord(verzoek, 200, Map.of("token_type", "Bearer", "expires_in", 300, "access_token", token(wie), "id_token", id));
    }

    /** The name of a client that proves itself with the header {@code Authorization}. */
    private static String client(HttpExchange verzoek) {
        String bewijs = verzoek.getRequestHeaders().getFirst("Authorization").replaceFirst("^Basic ", "");
        return new String(Base64.getDecoder().decode(bewijs), StandardCharsets.UTF_8).split(":")[0];
    }

    private static String uitdaging(String geheim) {
        try {
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(geheim.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }

    private static Map<String, String> velden(String vorm) {
        return Arrays.stream(vorm.split("&")).map(deel -> deel.split("=", 2)).collect(Collectors.toMap(deel -> deel[0],
                deel -> URLDecoder.decode(deel.length > 1 ? deel[1] : "", StandardCharsets.UTF_8)));
    }

    private static void antwoord(HttpExchange verzoek, int status, Map<String, ?> inhoud) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(inhoud);
        verzoek.getResponseHeaders().set("Content-Type", "application/json");
        verzoek.sendResponseHeaders(status, bytes.length);
        verzoek.getResponseBody().write(bytes);
        verzoek.close();
    }

    private static RsaJsonWebKey sleutel(String naam) {
        try {
            RsaJsonWebKey sleutel = RsaJwkGenerator.generateJwk(2048);
            sleutel.setKeyId(naam);
            sleutel.setUse("sig");
            sleutel.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            return sleutel;
        } catch (JoseException fout) {
            throw new IllegalStateException(fout);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
