package nl.onderdak.regels;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.dmn.feel.lang.Scope;
import org.kie.dmn.feel.lang.types.ScopeImpl;
import org.kie.dmn.feel.parser.feel11.FEEL_1_1Parser;
import org.kie.dmn.feel.util.TokenTree;

/** The names of the functions of the language, by the words they are made of. The parser makes this anew for every text that names anything: a fifth of compiling. */
final class Functienamen {

    private static final Field BOOM = veld(ScopeImpl.class, "tokenTree");
    private static final Field WORTEL = veld(TokenTree.class, "root");
    /** By all names; there are as many as there are sets of functions, which no model can add to. */
    private static final Map<Set<String>, Object> GEMAAKT = new ConcurrentHashMap<>();

    private Functienamen() {
    }

    /** Gives the parser the names of the functions it knows. */
    static void geef(FEEL_1_1Parser parser) {
        Scope functies = parser.getHelper().getSymbolTable().getBuiltInScope();
        Object gemaakt = GEMAAKT.get(functies.getSymbols().keySet());
        if (gemaakt == null) {
            gemaakt = lees(WORTEL, ScopeImpl.tokenTreeFromSymbols(functies.getSymbols()));
            GEMAAKT.put(Set.copyOf(functies.getSymbols().keySet()), gemaakt);
        }
        TokenTree boom = new TokenTree();
        zet(WORTEL, boom, gemaakt);
        zet(BOOM, functies, boom);
    }

    /** The engine lets nobody share what it made. */
    private static Field veld(Class<?> soort, String naam) {
        try {
            Field veld = soort.getDeclaredField(naam);
            veld.setAccessible(true);
            return veld;
        } catch (NoSuchFieldException anderemotor) {
            throw new IllegalStateException("This version of the engine keeps its names elsewhere", anderemotor);
        }
    }

    private static Object lees(Field veld, Object van) {
        try {
            return veld.get(van);
        } catch (IllegalAccessException anderemotor) {
            throw new IllegalStateException(anderemotor);
        }
    }

    private static void zet(Field veld, Object van, Object waarde) {
        try {
            veld.set(van, waarde);
        } catch (IllegalAccessException anderemotor) {
            throw new IllegalStateException(anderemotor);
        }
    }
}
