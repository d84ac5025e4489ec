package nl.samenwijzer.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.samenwijzer.account.Fault;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = { "twaalf teken", "de kat zit op de mat", "alleenkleineletters", "ëëëëïïïïöööö",
            "🦊🐻🐨🦁🐯🐮🐷🐸🐵🐔🐧🐦" })
    void fault_longAndUncommon_isNone(String password) {
        assertThat(PasswordRules.fault(password, "fatima")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "elf tekens!, Kies een wachtwoord van ten minste 12 tekens.",
            "🦊🐻🐨🦁🐯🐮🐷🐸🐵🐔🐧, Kies een wachtwoord van ten minste 12 tekens.",
            "Wachtwoord123, Dit wachtwoord is makkelijk te raden. Kies een ander wachtwoord.",
            "samenwijzer-demo, Dit wachtwoord is makkelijk te raden. Kies een ander wachtwoord.",
            "abababababab, Dit wachtwoord is makkelijk te raden. Kies een ander wachtwoord.",
            "het is van FATIMA zelf, Kies een wachtwoord waar je gebruikersnaam niet in staat." })
    void fault_weak_saysWhatToDo(String password, String message) {
        assertThat(PasswordRules.fault(password, "fatima")).contains(message);
    }

    @Test
    void fault_moreThanBcryptReads_isRefused() {
        assertThat(PasswordRules.fault("lang".repeat(18), "fatima")).isEmpty();
        assertThat(PasswordRules.fault("lang".repeat(18) + "x", "fatima")).isPresent();
        assertThat(PasswordRules.fault(null, null)).isPresent();
    }

    @Test
    void faults_notTheSameTwice_isTold() {
        assertThat(PasswordRules.faults("de kat zit op de mat", "de kat zit op de bank", "fatima")).isEqualTo(
                List.of(new Fault("repeated", "De twee wachtwoorden zijn niet gelijk. Typ ze opnieuw.")));
        assertThat(PasswordRules.faults("de kat zit op de mat", "de kat zit op de mat", "fatima")).isEmpty();
    }

    @Test
    void hashes_matchOnlyTheirPassword() {
        PasswordHashes hashes = new PasswordHashes(4);
        String hash = hashes.hash("lang".repeat(18));

        assertThat(hashes.matches("lang".repeat(18), Optional.of(hash))).isTrue();
        assertThat(hashes.matches("lang".repeat(18) + "x", Optional.of(hash))).isFalse();
        assertThat(hashes.matches("lang".repeat(17), Optional.of(hash))).isFalse();
        assertThat(hashes.matches("lang".repeat(18), Optional.empty())).isFalse();
    }
}
