// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/tables/callsource.h"
#include "ui/export/callfile.h"

#include <QObject>
#include <QThreadPool>

namespace callboard {

/// Writes all calls that pass a filter into a file, a few at a time, on a thread of its own: a spreadsheet of
/// a million calls takes many seconds to pack. What the filter means is decided when it begins: calls that
/// come later are not in the file. Recorded in the audit trail. Source and store must outlive it.
class CallExport final : public QObject {
    Q_OBJECT
public:
    CallExport(CallSource &source, Store &store, QObject *parent = nullptr);
    void start(const CallFilter &filter, const QString &path);
    void cancel(); ///< Nothing stays of the file.
    bool isRunning() const { return m_isRunning; }
    const QString &path() const { return m_path; }

Q_SIGNALS:
    void progressed(int written, int all);
    /// @p written differs from @p all where calls were removed meanwhile.
    void finished(int written, int all);
    void cancelled();
    void failed(const callboard::Error &error);

private:
    using File = std::shared_ptr<CallFile>;

    void onAccounts(const CallFilter &filter, const Result<QList<Account>> &accounts);
    void onIds(const Result<CallIds> &ids);
    void onFile(const Result<File> &file);
    void next();
    void onCalls(const Result<QList<Call>> &calls);
    void onWritten(int calls, bool isOver);
    void end();
    void fail(const Error &error);
    void record();
    template<typename Work, typename Then> void write(Work work, Then then);

    CallSource &m_source;
    Store &m_store;
    QString m_path;
    QHash<AccountId, QString> m_accounts;
    QTimeZone m_zone = QTimeZone::utc();
    CallIds m_ids;
    size_t m_at = 0; ///< Of m_ids, what is read next.
    int m_written = 0;
    bool m_isRunning = false;
    quint64 m_generation = 0; ///< Answers to an export that was cancelled are dropped.
    File m_file; ///< Used by m_writer only.
    QThreadPool m_writer; ///< One thread. Last: it ends before what it uses.
};

} // namespace callboard
