package nl.onderdak.koppelronde;

import nl.onderdak.koppeling.Huishoudbeoordeling;

/** Why a household that took part was not coupled: the first of these that holds. */
enum Nietgekoppeld {
    GEEN_KANDIDAAT("geen-kandidaat", "De regels sluiten elke gemeente uit."),
    PAST_NERGENS("past-nergens", "Het huishouden is groter dan de ruimte van elke gemeente die het mag huisvesten; het wordt niet gesplitst."),
    GEEN_RUIMTE("geen-ruimte", "De gemeenten die het huishouden mogen huisvesten zijn in deze ronde te vol geraakt, of koppelen kostte andere huishoudens meer.");

    private final String code;
    private final String toelichting;

    Nietgekoppeld(String code, String toelichting) {
        this.code = code;
        this.toelichting = toelichting;
    }

    String code() {
        return code;
    }

    String toelichting() {
        return toelichting;
    }

    static Nietgekoppeld van(Speelveld veld, Huishoudbeoordeling beoordeling) {
        boolean kandidaat = false;
        for (int plaats = 0; plaats < veld.aantal(); plaats++) {
            if (beoordeling.kandidaat(plaats)) {
                kandidaat = true;
                if (veld.plafond(plaats) >= beoordeling.huishouden().personen()) {
                    return GEEN_RUIMTE;
                }
            }
        }
        return kandidaat ? PAST_NERGENS : GEEN_KANDIDAAT;
    }
}
