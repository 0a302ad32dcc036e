package nl.onderdak.archief;

import java.time.Instant;

/**
 * An advice as it goes into the database.
 *
 * @param regel        what is sealed
 * @param zegel        see {@link Verzegeling#zegel}
 * @param hoofdsleutel the one that wraps the key of this advice
 * @param sleutel      the key, wrapped
 * @param bewarenTot   when the key is erased
 * @param feiten       sealed
 * @param inhoud       sealed
 */
record Verzegeldadvies(Adviesregel regel, String zegel, String hoofdsleutel, byte[] sleutel, String bewaarklasse, Instant bewarenTot, byte[] feiten,
        byte[] inhoud) {

    static Verzegeldadvies van(Adviesregel regel, Hoofdsleutel hoofdsleutel, Bewaartermijn termijn) {
        if (regel.organisatie() == null || !Schakel.isRegel(regel.organisatie()) || !Schakel.isRegel(regel.model())) {
            throw new IllegalArgumentException("An advice of '" + regel.organisatie() + "' cannot stand in a chain");
        }
        byte[] sleutel = Verzegeling.nieuweSleutel();
        return new Verzegeldadvies(regel, Verzegeling.zegel(sleutel, regel.feiten(), regel.inhoud()), hoofdsleutel.id(), hoofdsleutel.verpak(sleutel),
                termijn.klasse(), termijn.einde(regel.tijdstip()),
                Verzegeling.versleutel(sleutel, Verzegeling.Deel.FEITEN, regel.feiten()),
                Verzegeling.versleutel(sleutel, Verzegeling.Deel.INHOUD, regel.inhoud()));
    }

    /** The link it becomes behind the head of its chain. */
    Schakel schakel(Ketenkop kop) {
        return new Schakel(regel.organisatie(), kop.lengte() + 1, kop.hash(), regel.id().toString(), regel.tijdstip().toString(), regel.afloop().code(),
                regel.model(), regel.regelset(), zegel);
    }
}
