package nl.onderdak.deur;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** The addresses of queries to rules, read from the generated endpoints. */
@ApplicationScoped
class Regelvragen {

    private final Set<String> paden;

    @Inject
    Regelvragen(BeanManager beans) {
        paden = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(klasse -> klasse.isAnnotationPresent(Path.class) && Regelvraag.isEindpunt(klasse))
                .map(klasse -> klasse.getAnnotation(Path.class).value().replaceFirst("^/", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean bevat(String pad) {
        return paden.contains(pad);
    }
}
