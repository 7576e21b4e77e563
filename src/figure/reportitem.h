// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figuresource.h"

#include <QQuickPaintedItem>
#include <QVariant>
#include <QtQmlIntegration>

namespace unknot::figure
{

// One page of the report, as it will be printed, as wide as the item.
class ReportItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ReportSheet)

    Q_PROPERTY(unknot::figure::FigureSource *source MEMBER m_source NOTIFY lookChanged)
    Q_PROPERTY(QVariant report MEMBER m_report NOTIFY lookChanged) // a present::Report, which QML knows by the name of another module
    Q_PROPERTY(double aspect READ aspect CONSTANT) // how high a page is, of its width
    Q_PROPERTY(QString family MEMBER m_family NOTIFY lookChanged)
    Q_PROPERTY(int page MEMBER m_page NOTIFY lookChanged) // from 0

public:
    explicit ReportItem(QQuickItem *parent = nullptr);

    [[nodiscard]] double aspect() const;
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();

private:
    FigureSource *m_source = nullptr;
    QVariant m_report;
    QString m_family;
    int m_page = 0;
};

} // namespace unknot::figure
