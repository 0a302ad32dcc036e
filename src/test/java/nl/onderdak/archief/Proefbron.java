package nl.onderdak.archief;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalConnectionPoolConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import nl.onderdak.opslag.Toegang;
import org.flywaydb.core.Flyway;

/** The connection pool of the service without the service: the limits come from the same application.properties. */
record Proefbron(AgroalDataSource pool) implements AutoCloseable {

    private static final String VOORVOEGSEL = "quarkus.datasource.jdbc.";
    private static final String STUURPROGRAMMA = VOORVOEGSEL + "additional-jdbc-properties.";

    /** Migrates the database and opens a pool on it. */
    static Proefbron van(Toegang toegang) throws SQLException, IOException {
        Flyway.configure().dataSource(toegang.jdbcUrl(), toegang.gebruiker(), toegang.wachtwoord()).load().migrate();
        Properties dienst = new Properties();
        try (InputStream bestand = Proefbron.class.getResourceAsStream("/application.properties")) {
            dienst.load(bestand);
        }
        AgroalConnectionPoolConfigurationSupplier grenzen = new AgroalConnectionPoolConfigurationSupplier()
                .minSize(Integer.parseInt(dienst.getProperty(VOORVOEGSEL + "min-size")))
                .maxSize(Integer.parseInt(dienst.getProperty(VOORVOEGSEL + "max-size")))
                .acquisitionTimeout(duur(dienst, "acquisition-timeout"))
                .validateOnBorrow(Boolean.parseBoolean(dienst.getProperty(VOORVOEGSEL + "validate-on-borrow")))
                .validationTimeout(duur(dienst, "background-validation-interval"))
                .connectionValidator(ConnectionValidator.defaultValidatorWithTimeout((int) duur(dienst, "validation-query-timeout").toSeconds()))
                .exceptionSorter(new PostgreSQLExceptionSorter());
        grenzen.connectionFactoryConfiguration()
                .jdbcUrl(toegang.jdbcUrl())
                .principal(new NamePrincipal(toegang.gebruiker()))
                .credential(new SimplePassword(toegang.wachtwoord()))
                .loginTimeout(duur(dienst, "login-timeout"));
        dienst.stringPropertyNames().stream().filter(naam -> naam.startsWith(STUURPROGRAMMA)).forEach(naam -> grenzen
                .connectionFactoryConfiguration().jdbcProperty(naam.substring(STUURPROGRAMMA.length()), dienst.getProperty(naam)));
        return new Proefbron(AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(grenzen)));
    }

    private static Duration duur(Properties dienst, String naam) {
        return Duration.parse("PT" + dienst.getProperty(VOORVOEGSEL + naam));
    }

    @Override
    public void close() {
        pool.close();
    }
}
