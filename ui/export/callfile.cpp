// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/callfile.h"

#include "ui/export/calltext.h"
#include "ui/export/sheetfile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

class TextFile final : public CallFile {
public:
    TextFile(const QString &path, std::unique_ptr<CallText> text)
        : m_file(path)
        , m_text(std::move(text))
    {
    }
    Result<void> open()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return failure(Error::Kind::Storage, m_file.errorString());
        write(m_text->begin());
        return {};
    }
    void add(const Call &call, const QString &accountName) override
    {
        write(m_text->call(call, accountName));
    }
    bool isOver() const override { return m_isOver; }
    Result<void> finish() override
    {
        write(m_text->end());
        if (m_isOver || !m_file.commit())
            return failure(Error::Kind::Storage, m_file.errorString());
        return {};
    }

private:
    void write(const QByteArray &bytes) { m_isOver = m_isOver || m_file.write(bytes) != bytes.size(); }

    QSaveFile m_file;
    std::unique_ptr<CallText> m_text;
    bool m_isOver = false;
};

} // namespace

Result<std::unique_ptr<CallFile>> makeCallFile(const QString &path, const QString &format,
                                               const QTimeZone &zone)
{
    if (format == u"xlsx")
        return makeSheetFile(path, zone);
    std::unique_ptr<CallText> text = makeCallText(format);
    if (!text)
        return failure(Error::Kind::NotSupported, format);
    auto file = std::make_unique<TextFile>(path, std::move(text));
    const Result<void> opened = file->open();
    if (!opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<CallFile>(std::move(file));
}

QString exportFormatOf(const QString &path)
{
    const QString end = QFileInfo(path).suffix().toLower();
    return end == u"json" || end == u"jsonl" || end == u"xlsx" ? end : u"csv"_s;
}

} // namespace callboard
