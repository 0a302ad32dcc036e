package nl.onderdak.deur;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The addresses that our own code answers, as opposed to the generated ones, read from its annotations. */
@ApplicationScoped
class EigenAdressen {

    private static final String EIGEN_CODE = "nl.onderdak.";

    /** An address as a regular expression, a method it takes, and the media types it reads and gives with it. */
    private record Adres(Pattern patroon, String methode, List<String> leest, List<String> geeft) {

        boolean past(String pad) {
            return patroon.matcher(pad).matches();
        }
    }

    private final List<Adres> adressen = new ArrayList<>();

    @Inject
    EigenAdressen(BeanManager beans) {
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Class<?> klasse = bean.getBeanClass();
            if (klasse.getName().startsWith(EIGEN_CODE) && klasse.isAnnotationPresent(Path.class) && !Regelvraag.isEindpunt(klasse)) {
                for (Method methode : klasse.getMethods()) {
                    voegToe(klasse.getAnnotation(Path.class).value(), methode);
                }
            }
        }
    }

    private void voegToe(String klassepad, Method methode) {
        for (Annotation annotatie : methode.getAnnotations()) {
            HttpMethod soort = annotatie.annotationType().getAnnotation(HttpMethod.class);
            if (soort != null) {
                Path rest = methode.getAnnotation(Path.class);
                String pad = klassepad + "/" + (rest == null ? "" : rest.value());
                String patroon = pad.replaceAll("\\{[^}]+}", "[^/]+").replaceAll("/+", "/").replaceAll("^/|/$", "");
                Consumes leest = methode.getAnnotation(Consumes.class);
                Produces geeft = methode.getAnnotation(Produces.class);
                adressen.add(new Adres(Pattern.compile(patroon), soort.value(), leest == null ? List.of() : List.of(leest.value()),
                        geeft == null ? List.of() : List.of(geeft.value())));
            }
        }
    }

    boolean bevat(String pad) {
        return adressen.stream().anyMatch(adres -> adres.past(pad));
    }

    /** What may follow a 415: the media types this address reads; JSON when it says nothing of them. */
    List<String> leest(String pad) {
        return mediatypen(pad, Adres::leest);
    }

    /** What may follow a 406: the media types this address gives; JSON when it says nothing of them. */
    List<String> geeft(String pad) {
        return mediatypen(pad, Adres::geeft);
    }

    private List<String> mediatypen(String pad, Function<Adres, List<String>> welke) {
        List<String> genoemd = adressen.stream().filter(adres -> adres.past(pad)).map(welke).flatMap(List::stream).distinct().toList();
        return genoemd.isEmpty() ? List.of(MediaType.APPLICATION_JSON) : genoemd;
    }

    /** What may follow a 405: the methods this address takes. */
    Set<String> methoden(String pad) {
        Set<String> methoden = new TreeSet<>(Set.of("OPTIONS"));
        adressen.stream().filter(adres -> adres.past(pad)).map(Adres::methode).forEach(methoden::add);
        if (methoden.contains("GET")) {
            methoden.add("HEAD");
        }
        return methoden;
    }
}
