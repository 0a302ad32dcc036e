package nl.onderdak.deur;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The addresses that our own code answers, as opposed to the generated ones, read from its annotations. */
@ApplicationScoped
class EigenAdressen {

    private static final String EIGEN_CODE = "nl.onderdak.";

    /** An address as a regular expression, and a method it takes. */
    private record Adres(Pattern patroon, String methode) {

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
                adressen.add(new Adres(Pattern.compile(patroon), soort.value()));
            }
        }
    }

    boolean bevat(String pad) {
        return adressen.stream().anyMatch(adres -> adres.past(pad));
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
