// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/spellworker.h"

#include <QFile>
#include <QStringDecoder>
#include <QStringEncoder>

#include <hunspell/hunspell.hxx>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr qsizetype mostSuggestions = 7;

/// Dictionaries write "ISO8859-1" where the rest of the world writes "ISO-8859-1".
QByteArray encodingName(const std::string &name)
{
    QByteArray known = QByteArray::fromStdString(name);
    if (known.startsWith("ISO8859"))
        known.replace("ISO8859", "ISO-8859");
    if (known.startsWith("microsoft-cp"))
        known.replace("microsoft-cp", "windows-");
    return known;
}

} // namespace

struct SpellWorker::Language {
    explicit Language(const QString &path)
        : hunspell(QFile::encodeName(path + u".aff"_s).constData(),
                   QFile::encodeName(path + u".dic"_s).constData())
        , encoder(encodingName(hunspell.get_dict_encoding()).constData())
        , decoder(encodingName(hunspell.get_dict_encoding()).constData())
    {
    }
    bool isUsable() const { return encoder.isValid() && decoder.isValid(); }
    /// Absent when the language has no letters for it.
    std::optional<std::string> encoded(const QString &word)
    {
        encoder.resetState();
        const QByteArray bytes = encoder(word);
        return encoder.hasError() ? std::nullopt : std::optional(bytes.toStdString());
    }
    QString decoded(const std::string &word) { return decoder(QByteArrayView(word.data(), word.size())); }

    Hunspell hunspell;
    QStringEncoder encoder;
    QStringDecoder decoder;
};

SpellWorker::SpellWorker() = default;
SpellWorker::~SpellWorker() = default;

void SpellWorker::load(const QStringList &paths, const QStringList &ownWords)
{
    m_languages.clear();
    m_ownWords = ownWords;
    QStringList unreadable;
    for (const QString &path : paths) {
        auto language = std::make_unique<Language>(path);
        if (language->isUsable())
            m_languages.push_back(std::move(language));
        else
            unreadable << path;
    }
    Q_EMIT loaded(unreadable);
}

bool SpellWorker::isRight(const QString &word) const
{
    if (m_ownWords.contains(word, Qt::CaseInsensitive))
        return true;
    for (const auto &language : m_languages) {
        const auto bytes = language->encoded(word);
        if (bytes && language->hunspell.spell(*bytes))
            return true;
    }
    return false;
}

void SpellWorker::check(const QStringList &words)
{
    QStringList wrong;
    for (const QString &word : words) {
        if (!isRight(word))
            wrong << word;
    }
    Q_EMIT checked(words, wrong);
}

void SpellWorker::suggest(int question, const QString &word)
{
    QStringList words;
    for (const auto &language : m_languages) {
        const auto bytes = language->encoded(word);
        if (!bytes)
            continue;
        for (const std::string &suggestion : language->hunspell.suggest(*bytes))
            words << language->decoded(suggestion);
    }
    words.removeDuplicates();
    Q_EMIT suggested(question, words.first(std::min(words.size(), mostSuggestions)));
}

void SpellWorker::add(const QString &word)
{
    m_ownWords << word;
}

} // namespace callboard
