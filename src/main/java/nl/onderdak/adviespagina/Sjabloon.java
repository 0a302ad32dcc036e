package nl.onderdak.adviespagina;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of the pages, checked when the application is built; every value in them is escaped. */
@CheckedTemplate(basePath = "adviespagina", defaultName = CheckedTemplate.ELEMENT_NAME)
final class Sjabloon {

    private Sjabloon() {
    }

    static native TemplateInstance brief(Brief brief, Teksten t);

    static native TemplateInstance melding(int status, String titel, String uitleg);
}
