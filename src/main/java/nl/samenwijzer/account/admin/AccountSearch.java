package nl.samenwijzer.account.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.panache.common.Page;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.AccountRepository;
import nl.samenwijzer.account.StoredAccount;

/** Finds accounts by a part of the name, fifty at a time. */
@ApplicationScoped
class AccountSearch {
    private static final int PAGE_SIZE = 50;

    private final AccountRepository accounts;

    AccountSearch(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** A line of the list. */
    record Row(Account account, boolean active, boolean demo, boolean hasPassword) {
        static Row of(StoredAccount stored) {
            return new Row(stored.toAccount(), stored.active(), stored.demo(), stored.passwordHash().isPresent());
        }
    }

    /**
     * A page of the list.
     *
     * @param text
     *        what was searched for, as typed
     * @param page
     *        from 1
     * @param pages
     *        at least 1
     */
    record Result(String text, List<Row> rows, long total, int page, int pages) {
        /** The text for use in an address. */
        public String encodedText() {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        public boolean hasPrevious() {
            return page > 1;
        }

        public boolean hasNext() {
            return page < pages;
        }
    }

    /** The page nearest to the one asked for; a text that cannot be stored finds nothing. */
    @Transactional
    Result find(String text, int page) {
        // PostgreSQL refuses a NUL in any text
        if (text.indexOf('\0') >= 0) {
            return new Result(text, List.of(), 0, 1, 1);
        }
        long total = accounts.countMatches(text);
        int pages = (int) Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        int shown = Math.min(Math.max(page, 1), pages);
        List<Row> rows = accounts.search(text, Page.of(shown - 1, PAGE_SIZE)).stream().map(Row::of).toList();
        return new Result(text, rows, total, shown, pages);
    }
}
