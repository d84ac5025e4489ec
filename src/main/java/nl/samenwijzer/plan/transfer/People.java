package nl.samenwijzer.plan.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.Json;

/**
 * Who stands for each person of a file here: an account that is known, and the importer for all others.
 *
 * @param accounts account per person of the file
 * @param unknown usernames of those whom the importer stands in for, in order
 */
record People(Map<UUID, UUID> accounts, List<String> unknown) {

    private static final int LONGEST_DETAIL = 1_000;
    private static final int LONGEST_NAME = 100;

    static People of(PlanFile file, Map<String, Account> byUsername, Account importer) {
        Map<UUID, UUID> accounts = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (PlanFile.Person person : file.people()) {
            Account here = byUsername.get(person.username());
            accounts.put(person.id(), (here == null ? importer : here).id());
            if (here == null) {
                unknown.add(person.username());
            }
        }
        unknown.sort(null);
        return new People(accounts, List.copyOf(unknown));
    }

    /** The same version by who stands for its people here, under an operation of its own. */
    EntryVersion here(EntryVersion version) {
        return new EntryVersion(version.question(), version.row(), version.version(), version.base(),
                Signer.replaced(version.value(), accounts), version.sortKey(), version.deleted(),
                accounts.get(version.actor()), UUID.randomUUID(), version.savedAt());
    }

    /** What the trail tells of it, as JSON: as many names as it has room for, and the number of the others. */
    String origin(UUID plan) {
        List<String> named = new ArrayList<>(
                unknown.stream().map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name).toList());
        String detail = detail(plan, named);
        while (detail.length() > LONGEST_DETAIL && !named.isEmpty()) {
            named.remove(named.size() - 1);
            detail = detail(plan, named);
        }
        return detail;
    }

    private String detail(UUID plan, List<String> named) {
        return Json.write(new TreeMap<>(
                Map.of("plan", plan.toString(), "standsInFor", named, "more", unknown.size() - named.size())));
    }
}
