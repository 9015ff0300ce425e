// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fullsync.h"

#include "models/providers/escapelife/parser.h"
#include "models/sync/pagewriter.h"
#include "tests/bench/inventor.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace callboard::bench {

namespace {

constexpr auto firstVersion = "version 0000";

} // namespace

QList<QByteArray> inventedPages(int calls, int perPage)
{
    Inventor inventor(calls, 7); // others than any profile's
    QList<QByteArray> pages;
    QList<QByteArray> items;
    for (int number = 0; number < calls; ++number) {
        Record record = inventor.record(number);
        record.facts.notes = (record.facts.notes + u" version 0000"_s).trimmed();
        items << asListed(record);
        if (items.size() == perPage)
            pages << pageOf(std::exchange(items, {}));
    }
    return pages;
}

QByteArray asVersion(QByteArray page, int version)
{
    const QByteArray digits = QByteArray::number(version).rightJustified(4, '0');
    return page.replace(firstVersion, "version " + digits);
}

FullSync::FullSync(Store &store, AccountId account, int calls)
    : m_store(store)
    , m_account(account)
    , m_pages(inventedPages(calls))
{
}

FullSync::~FullSync()
{
    stop();
}

void FullSync::stop()
{
    m_stop = true;
    wait();
}

void FullSync::run()
{
    const RecentWrites none;
    PageWriter writer(m_store, none);
    for (int page = 0; !m_stop; ++page) {
        const int version = page / int(m_pages.size());
        const QByteArray body = asVersion(m_pages[page % m_pages.size()], version);
        PageWrite write;
        write.account = m_account;
        write.page = escapelife::parseCallPage(body, {m_account, u"FR"_s}).value();
        const int calls = int(write.page.records.size());
        auto adding = writer.add(std::move(write), none.mark());
        if (const Result<void> added = QCoro::waitFor(std::move(adding)); !added)
            qFatal("a page could not be stored: %s", qUtf8Printable(added.error().detail));
        m_stored += calls;
    }
    auto flushing = writer.flush();
    QCoro::waitFor(std::move(flushing)).value();
}

} // namespace callboard::bench
