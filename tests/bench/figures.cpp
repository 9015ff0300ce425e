// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace callboard::bench {

namespace {

double quantile(const std::vector<double> &sorted, double part)
{
    const size_t last = sorted.size() - 1;
    return sorted[std::min(last, size_t(std::lround(part * double(last))))];
}

} // namespace

Figures::Figures(const QString &program, int calls)
    : m_program(program)
    , m_calls(calls)
{
}

void Figures::add(const QString &name, std::vector<double> samples, const QString &unit)
{
    if (samples.empty())
        return;
    std::sort(samples.begin(), samples.end());
    const QJsonObject figure{{u"name"_s, name},
                             {u"unit"_s, unit},
                             {u"n"_s, qint64(samples.size())},
                             {u"median"_s, quantile(samples, 0.5)},
                             {u"p95"_s, quantile(samples, 0.95)},
                             {u"max"_s, samples.back()}};
    m_figures.append(figure);
    std::fprintf(stderr, "  %-44s %10.3f %10.3f %10.3f %s\n", qUtf8Printable(name),
                 figure.value(u"median"_s).toDouble(), figure.value(u"p95"_s).toDouble(), samples.back(),
                 qUtf8Printable(unit));
}

void Figures::add(const QString &name, double value, const QString &unit)
{
    add(name, std::vector{value}, unit);
}

void Figures::tell(const QString &name, const QJsonValue &fact)
{
    m_facts.insert(name, fact);
}

bool Figures::write(const QString &file) const
{
    QFile out(file);
    const QJsonObject all{
        {u"program"_s, m_program}, {u"calls"_s, m_calls}, {u"figures"_s, m_figures}, {u"facts"_s, m_facts}};
    return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(all).toJson()) > 0;
}

Memory memoryNow()
{
    QFile status(u"/proc/self/status"_s);
    Memory memory;
    if (!status.open(QIODevice::ReadOnly))
        return memory;
    for (const QByteArray &line : status.readAll().split('\n')) {
        const double megabytes = line.simplified().split(' ').value(1).toDouble() / 1024;
        if (line.startsWith("VmRSS:"))
            memory.resident = megabytes;
        else if (line.startsWith("RssAnon:"))
            memory.own = megabytes;
    }
    return memory;
}

} // namespace callboard::bench
