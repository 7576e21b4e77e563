// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/svgpng.h"

#include <QImage>

#include <gtest/gtest.h>

namespace unknot::figure
{

TEST(SvgPng, isAsWideAsWishedAndShowsWhatTheSvgSays)
{
    const std::string svg
        = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 300"><rect width="300" height="300" fill="#ff0000"/></svg>)";
    const auto bytes = pngOf(svg, 200);
    ASSERT_TRUE(bytes);
    const QImage image = QImage::fromData(QByteArray::fromStdString(*bytes), "PNG");
    EXPECT_EQ(image.size(), QSize(200, 100));
    EXPECT_EQ(image.pixelColor(50, 50), QColor(Qt::red));
    EXPECT_EQ(image.pixelColor(150, 50), QColor(Qt::white));
}

TEST(SvgPng, isNoneOfWhatIsNoSvg)
{
    EXPECT_EQ(pngOf("<svg", 200).error().kind, Error::Kind::Malformed);
}

} // namespace unknot::figure
