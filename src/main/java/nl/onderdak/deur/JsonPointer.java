package nl.onderdak.deur;

/** Builds JSON pointers (RFC 6901). */
public final class JsonPointer {

    private JsonPointer() {
    }

    public static String onder(String pointer, String veld) {
        return pointer + "/" + veld.replace("~", "~0").replace("/", "~1");
    }

    public static String onder(String pointer, int plaats) {
        return pointer + "/" + plaats;
    }

    /** From the dotted path a model uses, {@code persoon.geboortedatum} or {@code gezin.leden[2].relatie} (from 1). */
    static String vanPad(String pad) {
        StringBuilder pointer = new StringBuilder();
        for (String deel : pad.split("\\.")) {
            int haak = deel.indexOf('[');
            if (haak < 0) {
                pointer.append('/').append(deel);
            } else {
                int plaats = Integer.parseInt(deel.substring(haak + 1, deel.length() - 1));
                pointer.append('/').append(deel, 0, haak).append('/').append(plaats - 1);
            }
        }
        return pointer.toString();
    }
}
