// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace callboard {

/// Asks hunspell. Lives on a thread of its own: reading a dictionary takes a tenth of a second, suggesting
/// sometimes longer. A word is right when one of the languages knows it.
class SpellWorker final : public QObject {
    Q_OBJECT
public:
    SpellWorker();
    ~SpellWorker() override;

    // These run on the worker's thread.
    void load(const QStringList &paths, const QStringList &ownWords); ///< Paths as in SpellDictionary.
    void check(const QStringList &words); ///< checked() follows.
    void suggest(int question, const QString &word); ///< suggested() follows.
    void add(const QString &word);

Q_SIGNALS:
    void loaded(const QStringList &unreadable); ///< Paths of dictionaries that cannot be used.
    void checked(const QStringList &words, const QStringList &wrong);
    void suggested(int question, const QStringList &words);

private:
    struct Language;
    bool isRight(const QString &word) const;

    std::vector<std::unique_ptr<Language>> m_languages;
    QStringList m_ownWords;
};

} // namespace callboard
